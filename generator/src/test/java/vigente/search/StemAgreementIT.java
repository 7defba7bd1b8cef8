package vigente.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigente.ReadersBrowser;

/** The index and the browser have to bring every word to the same stem: else what is in the index cannot be found. */
class StemAgreementIT {
    private static final Path SCRIPTS = Path.of("../site/js/search");
    private static final List<Path> TEXTS =
            List.of(Path.of("../content"), Path.of("../docs"), Path.of("src/main/resources/vigente"));
    private static final String ENDS =
            "|a|o|e|as|os|es|s|ar|er|ir|ando|iendo|yendo|ado|ido|adas|idos|amos|emos|imos|an|en|aba|ían|ara|iera|ase|aste|aron|ieron"
                    + "|ará|eré|irían|ó|ió|é|arlo|ándolo|iéndoselas|irse|erlos|ación|aciones|icación|icaciones|ución|sión|siones|ador"
                    + "|adoras|edores|itor|tora|sor|amiento|imientos|able|ibles|mente|amente|ablemente|idad|idades|ivo|ivas|ante|ancia"
                    + "|encia|encias|ista|ismos|oso|anza|logía|logías|ico|icas|aje|gue|guen|güe|que|quemos|ces|ción|uyeron|ísimo|uelve|ierre";

    @Test
    void agreesOnEveryWord(@TempDir Path folder) throws IOException {
        List<String> words = words();
        assertThat(words).hasSizeGreaterThan(100_000);
        Files.writeString(
                folder.resolve("page.html"),
                "<!doctype html><meta charset=\"utf-8\"><title>stems</title><script src=\"words.js\"></script><script src=\"snowball.js\"></script>");
        for (String script : List.of("words.js", "snowball.js")) {
            Files.copy(SCRIPTS.resolve(script), folder.resolve(script));
        }
        List<String> apart = new ArrayList<>();
        try (ReadersBrowser browser = ReadersBrowser.open()) {
            browser.go(folder.resolve("page.html").toUri().toString());
            for (int from = 0; from < words.size(); from += 20_000) {
                List<String> some = words.subList(from, Math.min(words.size(), from + 20_000));
                String[] there = browser.text(
                                "arguments[0].split(' ').map(vigente.stem).join(' ')", String.join(" ", some))
                        .split(" ", -1);
                assertThat(there).hasSameSizeAs(some);
                for (int i = 0; i < there.length; i++) {
                    String here = Stem.of(some.get(i));
                    if (!here.equals(there[i])) {
                        apart.add(some.get(i) + ": " + here + " ≠ " + there[i]);
                    }
                }
            }
        }
        assertThat(apart).isEmpty();
    }

    // No list of Spanish words with a licence that suits is at hand: the project's own words in every form do as well.
    private static List<String> words() throws IOException {
        Set<String> words = new TreeSet<>();
        for (Path root : TEXTS) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(md|adoc|yaml|properties)"))
                        .toList()) {
                    words.addAll(Words.of(Files.readString(file)));
                }
            }
        }
        Set<String> inflected = new TreeSet<>(words);
        for (String word : words) {
            String root = word.replaceFirst("(?:ar|er|ir|[aeo]s?|es)$", "");
            if (word.length() > 3 && word.chars().allMatch(Character::isLetter)) {
                for (String end : ENDS.split("\\|", -1)) {
                    inflected.add(root + end);
                }
            }
        }
        return List.copyOf(inflected);
    }
}
