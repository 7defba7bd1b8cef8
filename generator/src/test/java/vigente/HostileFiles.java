package vigente;

import static vigente.HostileCase.DATA;
import static vigente.HostileCase.DRAFT;
import static vigente.HostileCase.added;
import static vigente.HostileCase.file;
import static vigente.HostileCase.link;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.util.List;

/** What can lie in a folder: names that other systems cannot carry, links that lead away, files without end. */
final class HostileFiles {
    private static final String ANNEXES = DRAFT + "anexos/";

    private HostileFiles() {}

    static List<HostileCase> cases() {
        return List.of(
                file("name: spaces", ANNEXES + " dos  espacios .txt", "x"),
                file("name: accents in NFD", ANNEXES + "gui\u0301a.txt", "x"),
                file("name: same in NFC and NFD", ANNEXES + "gu\u00eda.txt", "x")
                        .and(file("", ANNEXES + "gui\u0301a.txt", "y")),
                file("name: case collision", ANNEXES + "Lista.txt", "x").and(file("", ANNEXES + "lista.TXT", "y")),
                file("name: reserved by Windows", ANNEXES + "con.txt", "x").and(file("", ANNEXES + "AUX", "x")),
                file("name: final point and blank", ANNEXES + "lista. ", "x"),
                file("name: markup", ANNEXES + "<img src=x onerror=alert(1)>.txt", "x"),
                file("name: quotes and signs", ANNEXES + "a\"b'c&d#e?f%g.txt", "x"),
                file("name: encoded dots", ANNEXES + "%2e%2e%2fafuera.txt", "x"),
                file("name: line end", ANNEXES + "a\nb.txt", "x"),
                file("name: control character", ANNEXES + "a\u001b[31mb.txt", "x"),
                file("name: bidi override", ANNEXES + "\u202egpj.exe", "x"),
                file("name: hyphen first", ANNEXES + "-rf", "x"),
                file("name: 240 bytes", ANNEXES + "a".repeat(236) + ".txt", "x"),
                file("name: deep folders", ANNEXES + "a/".repeat(300) + "x.txt", "x"),
                file("name: hidden", ANNEXES + ".htaccess", "x").and(file("", "politicas/.git/config", "x")),
                file("name: slug of markup", "politicas/<b>x/1.00x/politica.md", "x"),
                file("name: slug with accents and blanks", "politicas/Ñandú viajero/1.00x/politica.md", "x"),
                file("name: slug of a page", "politicas/index/1.00x/politica.md", "x"),
                file("name: revision of another form", "politicas/viajes/1.00x.viejo/politica.md", "x"),
                file("folder: a file for a policy", "politicas/suelto.md", "x"),
                file("folder: 5,000 files", ANNEXES + "x.txt", "x").and(new HostileCase("", content -> {
                    for (int i = 0; i < 5_000; i++) {
                        Files.writeString(content.resolve(ANNEXES + i + ".txt"), "x");
                    }
                })),
                link("link: out of the folder", ANNEXES + "afuera.md", "../../../../../afuera.md"),
                link("link: absolute", ANNEXES + "passwd.txt", "/etc/passwd"),
                link("link: folder outside", DRAFT + "anexos", "../../../../afuera"),
                link("link: to itself", ANNEXES + "yo.md", "yo.md"),
                link("link: circle of folders", ANNEXES + "arriba", ".."),
                link("link: the whole disk", ANNEXES + "todo", "/"),
                link("link: circle above", DRAFT + "anexos", "../../../politicas"),
                link("link: policies outside", "politicas/otra", "../../afuera"),
                link("link: text outside", DRAFT + "politica.md", "../../../../afuera.md"),
                link("link: data outside", DRAFT + "politica.yaml", "../../../../afuera.md"),
                link("link: manual outside", "manual.yaml", "../afuera.md"),
                link("link: a device", ANNEXES + "nada.txt", "/dev/zero"),
                link("link: a device for a text", DRAFT + "politica.md", "/dev/zero"),
                new HostileCase(
                        "file: a pipe nobody writes to",
                        content -> pipe(content.resolve(DRAFT + "tubo.txt").toString())),
                new HostileCase("file: 3 GB without content", content -> {
                    HostileCase.write(content, ANNEXES + "enorme.bin", new byte[1]);
                    try (RandomAccessFile sparse = new RandomAccessFile(
                            content.resolve(ANNEXES + "enorme.bin").toFile(), "rw")) {
                        sparse.setLength(3L << 30);
                    }
                    added("", DATA, "anexos:\n  - {archivo: anexos/enorme.bin, titulo: x, tipo: archivo}\n")
                            .recipe()
                            .cook(content);
                }),
                declared("annex: HTML", "x.html", "<script>alert(1)</script>"),
                declared("annex: HTML under another name", "x.txt", "<html><script>alert(1)</script></html>"),
                declared("annex: program", "x.exe", "MZ"),
                declared(
                        "annex: page of scripts",
                        "x.xhtml",
                        "<html xmlns='http://www.w3.org/1999/xhtml'><script>alert(1)</script></html>"),
                declared("annex: ZIP with a name that leaves", "x.zip", "PK\u0003\u0004../../x"));
    }

    private static HostileCase declared(String name, String file, String text) {
        return file(name, ANNEXES + file, text)
                .and(added("", DATA, "anexos:\n  - {archivo: anexos/" + file + ", titulo: x, tipo: archivo}\n"));
    }

    // Where there are no pipes there is no case.
    private static void pipe(String path) throws java.io.IOException {
        try {
            new ProcessBuilder("mkfifo", path).start().waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
