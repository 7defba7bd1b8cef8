package vigente.source;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vigente.policy.SourceFile;

/** Tells which files could run code on a reader's machine: they are not published. */
final class ActiveFiles {
    private static final Set<String> PROGRAMS = Set.of(
            "html",
            "htm",
            "xhtml",
            "shtml",
            "mht",
            "mhtml",
            "js",
            "mjs",
            "exe",
            "bat",
            "cmd",
            "com",
            "msi",
            "ps1",
            "vbs",
            "vbe",
            "wsf",
            "hta",
            "jar",
            "sh",
            "scr",
            "lnk",
            "reg",
            "swf",
            "xht",
            "svgz",
            "php",
            "xsl",
            "xslt",
            "url",
            "htaccess");

    private ActiveFiles() {}

    /** What in the file could run; empty where nothing could. */
    static Optional<String> danger(SourceFile file) throws IOException {
        String extension =
                file.path().substring(file.path().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (PROGRAMS.contains(extension)) {
            return Optional.of("." + extension);
        }
        return extension.equals("svg") || extension.equals("xml")
                ? ActiveDrawing.danger(Files.readAllBytes(file.location()))
                : Optional.empty();
    }
}
