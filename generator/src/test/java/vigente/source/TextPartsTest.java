package vigente.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a form does to a policy's text: sections and rules change, all else keeps every character. */
class TextPartsTest {
    private static final String TEXT = """
            Antes de todo.

            ## Objetivo

            Servir.

            Alcance
            -------
            Todos.

            ## Políticas

            Se cumple lo que sigue.

            1. Uno {#uno}.
            2. Dos
               con dos renglones:
               - punto

               1. Hijo uno.
               2. Hijo dos.
            3. Tres.

            Fin.

            ## Anexos
            - PENDIENTE
            """;

    @Test
    void cutsATextIntoItsSectionsAndRules() {
        List<TextParts.Part> parts = TextParts.of(TEXT).parts();
        assertThat(parts)
                .extracting(TextParts.Part::heading)
                .containsExactly("", "Objetivo", "Alcance", "Políticas", "Anexos");
        assertThat(parts)
                .extracting(TextParts.Part::body)
                .containsExactly("Antes de todo.", "Servir.", "Todos.", "Se cumple lo que sigue.", "- PENDIENTE");
        List<TextParts.RuleText> rules = parts.get(3).rules().orElseThrow();
        assertThat(rules)
                .extracting(TextParts.RuleText::text)
                .containsExactly("Uno {#uno}.", "Dos\ncon dos renglones:\n- punto", "Tres.");
        assertThat(rules.get(1).children())
                .extracting(TextParts.RuleText::text)
                .containsExactly("Hijo uno.", "Hijo dos.");
        assertThat(rules.get(1).children().get(1).origin()).isEqualTo("3.1.1");
        assertThat(parts.get(3).after()).isEqualTo("Fin.");
    }

    @Test
    void keepsWhatWasNotTouched() {
        assertThat(TextParts.of(TEXT).become(TextParts.of(TEXT).parts())).isEqualTo(TEXT);
        List<TextParts.Part> parts = new ArrayList<>(TextParts.of(TEXT).parts());
        parts.set(1, new TextParts.Part("1", "Objetivo", "Atender.", Optional.empty(), ""));
        assertThat(TextParts.of(TEXT).become(parts)).isEqualTo(TEXT.replace("Servir.", "Atender."));
    }

    @Test
    void numbersMovedRulesAnew() {
        List<TextParts.RuleText> rules = new ArrayList<>(rules());
        rules.add(0, rules.remove(2));
        rules.add(new TextParts.RuleText("", "Nueva\n\ncon párrafo.", List.of()));
        assertThat(withRules(rules)).contains("""
                Se cumple lo que sigue.

                1. Tres.
                2. Uno {#uno}.
                3. Dos
                   con dos renglones:
                   - punto
                   1. Hijo uno.
                   2. Hijo dos.
                4. Nueva

                   con párrafo.

                Fin.
                """);
    }

    @Test
    void nestsARuleAndTakesAllAway() {
        TextParts.RuleText child = rules().get(2);
        TextParts.RuleText parent = new TextParts.RuleText("3.0", "Uno.", List.of(child));
        assertThat(withRules(List.of(parent))).contains("\n1. Uno.\n   1. Tres.\n\nFin.\n");
        assertThat(withRules(List.of())).contains("sigue.\n\nFin.\n");
    }

    @Test
    void addsAndMovesSections() {
        List<TextParts.Part> parts = new ArrayList<>(TextParts.of(TEXT).parts());
        parts.add(1, parts.remove(4));
        parts.add(new TextParts.Part("", "Registros", "Ninguno.", Optional.empty(), ""));
        assertThat(TextParts.of(TEXT).become(parts))
                .startsWith("Antes de todo.\n\n## Anexos\n- PENDIENTE\n\n## Objetivo\n")
                .endsWith("Fin.\n\n## Registros\n\nNinguno.\n");
    }

    @Test
    void tellsWhereALineStands() {
        TextParts parts = TextParts.of(TEXT);
        assertThat(parts.addressAt(1)).isEqualTo("texto.0");
        assertThat(parts.addressAt(9)).isEqualTo("texto.2");
        assertThat(parts.addressAt(16)).isEqualTo("texto.3.lineamientos.1");
        assertThat(parts.addressAt(21)).isEqualTo("texto.3.lineamientos.1.1");
        assertThat(parts.addressAt(23)).isEqualTo("texto.3");
    }

    @Test
    void leavesToTheTextWhatIsNoPlainList() {
        assertThat(rules("### Artículo 1\n\nUno.\n")).isEmpty();
        assertThat(rules("1. Uno.\n\nY\n\n1. Dos.\n")).isEmpty();
        assertThat(rules("1. Uno.\n   1. Hijo.\n\n   Más de uno.\n")).isEmpty();
        assertThat(rules("> 1. Uno.\n")).isEmpty();
        assertThat(rules("- Uno.\n- Dos.\n")).isPresent();
    }

    @Test
    void keepsEveryTextOfTheDemoManual() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../content/politicas"))) {
            for (Path file : files.filter(f -> f.endsWith("politica.md")).toList()) {
                String text = Files.readString(file);
                TextParts parts = TextParts.of(text);
                assertThat(parts.become(parts.parts())).isEqualTo(text);
                List<TextParts.Part> anew = parts.parts().stream()
                        .map(part -> new TextParts.Part("", part.heading(), part.body(), part.rules(), part.after()))
                        .toList();
                assertThat(TextParts.of(parts.become(anew)).parts())
                        .as("%s", file)
                        .usingRecursiveComparison()
                        .isEqualTo(parts.parts());
            }
        }
    }

    private static Optional<List<TextParts.RuleText>> rules(String section) {
        return TextParts.of("## Políticas\n\n" + section).parts().get(1).rules();
    }

    private static List<TextParts.RuleText> rules() {
        return TextParts.of(TEXT).parts().get(3).rules().orElseThrow();
    }

    private static String withRules(List<TextParts.RuleText> rules) {
        List<TextParts.Part> parts = new ArrayList<>(TextParts.of(TEXT).parts());
        TextParts.Part old = parts.get(3);
        parts.set(3, new TextParts.Part("3", old.heading(), old.body(), Optional.of(rules), old.after()));
        return TextParts.of(TEXT).become(parts);
    }
}
