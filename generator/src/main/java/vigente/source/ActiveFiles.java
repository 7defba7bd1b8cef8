package vigente.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigente.policy.SourceFile;

/** Tells which files could run code on a reader's machine: they are not published. */
final class ActiveFiles {
    private static final Set<String> PROGRAMS = Set.of(
            "html", "htm", "xhtml", "shtml", "mht", "mhtml", "js", "mjs", "exe", "bat", "cmd", "com", "msi", "ps1",
            "vbs", "vbe", "wsf", "hta", "jar", "sh", "scr", "lnk", "reg", "swf", "xht", "svgz", "php");
    private static final Pattern SCRIPT = Pattern.compile(
            "<\\s*(?:\\w+:)?(script|foreignObject|iframe|embed|object|handler)\\b|(\\son\\w+)\\s*=|(javascript:|data:text/html)|(<!ENTITY)",
            Pattern.CASE_INSENSITIVE);

    private ActiveFiles() {}

    /** What in the file could run; empty where nothing could. */
    static Optional<String> danger(SourceFile file) throws IOException {
        String extension =
                file.path().substring(file.path().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (PROGRAMS.contains(extension)) {
            return Optional.of("." + extension);
        }
        if (!extension.equals("svg")) {
            return Optional.empty();
        }
        // A drawing can hide its script in UTF-16; without the zero bytes it reads the same.
        String drawing = new String(Files.readAllBytes(file.location()), StandardCharsets.ISO_8859_1).replace("\0", "");
        Matcher script = SCRIPT.matcher(drawing);
        return script.find() ? Optional.of(script.group().strip()) : Optional.empty();
    }
}
