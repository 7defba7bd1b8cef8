package vigente.intake;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever is imported: each of its words is in the policy or in the report. */
class NothingIsLostTest {
    private static final int DOCUMENTS = 1_500;
    private static final List<String> STARTS = List.of(
            "", "", "", "  ", "    ", "1. ", "  2. ", "    1. ", "6.1 ", "6.2.3. ", "a) ", "- ", "  • ", "# ", "## ",
            "> ", "| ", "```", "1.- ", "4.\t", "III. ", "[^1]: ", "![", "***", "{#x} ");
    private static final List<String> WORDS = List.of(
            "Cliente",
            "cliente",
            "Objetivo",
            "Alcance:",
            "DEFINICIONES",
            "Políticas",
            "generales",
            "PENDIENTE",
            "-",
            "–",
            ":",
            "Revisión",
            "1.00x",
            "Código:",
            "PO-1",
            "responsable",
            "de",
            "editar",
            "el",
            "Director",
            "Comercial",
            "será",
            "revisada",
            "cada",
            "año",
            "AVISO",
            "DE",
            "CONFIDENCIALIDAD",
            "Anexos",
            "1/8",
            "Misión,",
            "nuestra",
            "*ab*",
            "_x_",
            "[[ref]]",
            "`c`",
            "<b>",
            "&amp;",
            "~~z~~",
            "{.c}",
            "\\",
            "|",
            "\"cita\"",
            "ok.",
            "WOW!",
            "15",
            "3.5",
            "ñandú",
            "😀",
            "Fecha:",
            "31/12/2025",
            "32/13/2025",
            "Elaboró:",
            "Ana",
            "PENDIENTE(nota:",
            "x)",
            "#",
            "Página",
            "de");

    @Test
    void inRandomTexts() {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            String document = document(new Random(seed));
            if (!document.isBlank()) {
                check(document, ".txt", seed);
            }
        }
    }

    @Test
    void inRandomMarkdown() {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            String document = document(new Random(seed));
            if (!document.isBlank()) {
                check(document, ".md", seed);
            }
        }
    }

    private static void check(String document, String ending, int seed) {
        try {
            Imported imported =
                    Given.imported(document.getBytes(java.nio.charset.StandardCharsets.UTF_8), "documento" + ending);
            // Where emphasis of Markdown is left open in a word, one too many may be named as missing.
            if (ending.equals(".md")) {
                Given.thenNothingIsLost(document, imported);
            } else {
                Given.thenEverythingHasItsPlace(document, imported);
            }
        } catch (Unreadable onlyDebris) {
            org.assertj.core.api.Assertions.assertThat(onlyDebris).hasMessageContaining("no tiene ningún texto");
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError("seed " + seed + ending + "\n" + document, failure);
        }
    }

    private static String document(Random random) {
        return IntStream.range(0, random.nextInt(14))
                .mapToObj(line -> random.nextInt(4) == 0 ? "" : line(random))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Random random) {
        return STARTS.get(random.nextInt(STARTS.size()))
                + IntStream.range(0, 1 + random.nextInt(random.nextBoolean() ? 4 : 12))
                        .mapToObj(word -> WORDS.get(random.nextInt(WORDS.size())))
                        .collect(Collectors.joining(" "));
    }
}
