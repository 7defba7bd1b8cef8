/*
 * Stands in for java.exe where there is no Java for Windows: asked for its version it says one; else it prints what
 * vigente.Recorder prints, and ends with the same exit code.
 */
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>
#include <shellapi.h>

static void print_line(const wchar_t *text) {
    char bytes[4096];
    WideCharToMultiByte(CP_UTF8, 0, text, -1, bytes, sizeof bytes, NULL, NULL);
    printf("[%s]\n", bytes);
}

int main(void) {
    const wchar_t *home = L"-Dvigente.home=";
    const char *code = getenv("RECORDER_EXIT");
    int count;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count);
    int i = 1;
    if (count == 2 && wcscmp(words[1], L"-version") == 0) {
        fputs("openjdk version \"17.0.1\" 2021-10-19\nOpenJDK Runtime Environment\n", stderr);
        return 0;
    }
    for (; i < count && wcscmp(words[i], L"-jar") != 0; i++) {
        if (wcsncmp(words[i], home, wcslen(home)) == 0) {
            print_line(words[i] + wcslen(home));
        }
    }
    for (i += 2; i < count; i++) {
        print_line(words[i]);
    }
    return code == NULL ? 0 : atoi(code);
}
