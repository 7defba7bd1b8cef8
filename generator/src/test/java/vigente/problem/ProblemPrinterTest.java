package vigente.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemPrinterTest {
    private static final String FILE = "politicas/servicio/1.02x/politica.yaml";

    @Test
    void printsPlaceMessageSourceLineAndRemedy() {
        assertThat(printed("responsable: Director Comersial", new Place(FILE, 4, 14, 18)))
                .isEqualTo("""
                        content/politicas/servicio/1.02x/politica.yaml:4:14: error: el responsable «Director Comersial» no está entre los puestos del manual  [responsable-desconocido]
                        4 | responsable: Director Comersial
                          |              ^^^^^^^^^^^^^^^^^^
                        ayuda: ¿quiso decir «Director Comercial»?
                        """);
    }

    @Test
    void marksAPlaceWithoutLengthByOneCaret() {
        assertThat(underlined("abc", 3, 0)).isEqualTo("  ^");
    }

    @Test
    void marksAPlaceBehindTheEndOfTheLine() {
        assertThat(underlined("abc", 9, 4)).isEqualTo("   ^");
    }

    @Test
    void countsTabsWideCharactersAndMarksAsTheyAreShown() {
        assertThat(underlined("\ta日🎯e\u0301x", 6, 2)).isEqualTo(" ".repeat(10) + "^");
        assertThat(underlined("日本", 1, 2)).isEqualTo("^^^^");
    }

    @Test
    void showsAWindowOfAVeryLongLine() {
        String line = "a".repeat(5_000) + "FALLA" + "b".repeat(5_000);
        Excerpt excerpt = Excerpt.of(line, new Place(FILE, 1, 5_001, 5));
        assertThat(excerpt.text()).startsWith("…a").endsWith("b…").hasSize(162);
        assertThat(excerpt.text().substring(excerpt.carets().indexOf('^'))).startsWith("FALLA");
        assertThat(excerpt.carets()).endsWith("^^^^^").doesNotContain("^^^^^^");
    }

    @Test
    void letsNoSourceCommandTheTerminal() {
        assertThat(printed("a\u001B[2Jb\u202Ec", new Place(FILE, 2, 1, 1))).doesNotContain("\u001B", "\u202E");
        assertThat(printed(Problem.of(Kind.UNKNOWN_KEY, Place.start("a\u001Bb.yaml"), "x\u001Bx", "y\ny"), false))
                .doesNotContain("\u001B")
                .endsWith("ayuda: y y\n");
    }

    @Test
    void showsNoLineForWhatConcernsAWholeFile() {
        Problem problem = Problem.of(Kind.NOTICE_EMPTY, Place.start("avisos/confidencialidad.md"));
        assertThat(printed(problem, false).lines()).hasSize(2).noneMatch(line -> line.startsWith("1 |"));
    }

    @Test
    void coloursOnlyWhenAsked() {
        Problem problem = Problem.of(Kind.NOTICE_EMPTY, new Place("a.md", 3, 1, 2));
        assertThat(printed(problem, true)).contains("\u001B[1;31merror:\u001B[0m", "\u001B[1;31m^^\u001B[0m");
        assertThat(printed(problem, false)).doesNotContain("\u001B");
    }

    @Test
    void putsTheFolderAsGivenBeforeEachFile() {
        assertThat(FilePrefix.join("./mi manual//", "manual.yaml")).isEqualTo("./mi manual/manual.yaml");
        assertThat(FilePrefix.join("/", "manual.yaml")).isEqualTo("/manual.yaml");
        assertThat(FilePrefix.join("", "manual.yaml")).isEqualTo("manual.yaml");
        assertThat(FilePrefix.join("content", "")).isEqualTo("content");
    }

    private static String underlined(String line, int column, int length) {
        return Excerpt.of(line, new Place(FILE, 1, column, length)).carets();
    }

    private static String printed(String line, Place place) {
        Problem problem =
                Problem.of(Kind.UNKNOWN_POST, place, "Director Comersial", "¿quiso decir «Director Comercial»?");
        SourceLines lines = (file, number) -> number == place.line() ? Optional.of(line) : Optional.empty();
        return printed(problem, lines, false);
    }

    private static String printed(Problem problem, boolean colour) {
        return printed(problem, (file, number) -> Optional.of("una línea"), colour);
    }

    private static String printed(Problem problem, SourceLines lines, boolean colour) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        new ProblemPrinter("content", lines, colour).print(problem, out);
        out.flush();
        return text.toString();
    }
}
