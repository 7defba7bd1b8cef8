package vigente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One small site for each level of confidentiality, and the ways to ask for one that is not meant for oneself. */
final class LevelSites {
    /** The folders, lowest first. */
    static final List<String> LEVELS = List.of("publico", "interno", "confidencial", "restringido");

    /** Stands in each level's files, followed by its name. */
    static final String SECRET = "solo-para-";

    private LevelSites() {}

    /** Writes the sites into {@code served}, and beside it a file that nobody serves: {@code fuera-de-todo}. */
    static void into(Path served) throws IOException {
        write(served.resolveSibling("fuera.html"), "fuera-de-todo");
        for (String level : LEVELS) {
            Path site = served.resolve(level);
            write(site.resolve("index.html"), SECRET + level);
            write(site.resolve("404.html"), "no está");
            write(site.resolve("assets/x.1234.css"), "a{}");
            write(site.resolve("assets/x.1234.css.gz"), "comprimido");
            write(site.resolve(".git/config"), SECRET + level);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling("").normalize());
        Files.writeString(file.normalize(), text);
    }

    /** Addresses that some server might take for those of {@code level}, or of what nobody serves. */
    static List<String> spellings(String level) {
        List<String> all = new ArrayList<>();
        String upper = level.toUpperCase(Locale.ROOT);
        String coded = level.chars().mapToObj(c -> "%%%02x".formatted(c)).collect(Collectors.joining());
        for (String folder :
                List.of(level, upper, coded, "./" + level, "." + level, level + "%20", level + ".", level + ";a=b")) {
            for (String before : List.of(
                    "/",
                    "//",
                    "/interno/../",
                    "/interno/%2e%2e/",
                    "/interno/..%2f",
                    "/interno../",
                    "/publico/%2e%2e%2f",
                    "/interno/..;/",
                    "/\\",
                    "/%5c",
                    "/interno/..%5c",
                    "/interno/x/../../",
                    "/interno/%252e%252e/",
                    "/assets/../")) {
                all.add(before + folder + "/index.html");
            }
        }
        all.addAll(List.of(
                "http://x/" + level + "/index.html",
                "/" + level + "%2findex.html",
                "/" + level + "%00/index.html",
                "/" + level + "/index.html%00.css",
                "/" + level + "/index.html?x=/publico/",
                "/" + level + "/index.html#/publico/",
                "/publico/?/../" + level + "/index.html",
                "/acceso/" + level,
                "/../fuera.html",
                "/interno/../../fuera.html",
                "/interno/.git/config",
                "/" + level + "/.git/config",
                "/interno/enlace/index.html"));
        return all;
    }
}
