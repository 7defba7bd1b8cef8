package vigente.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigente.problem.FileText;
import vigente.problem.Place;
import vigente.problem.Problem;
import vigente.problem.Problems;

class CsvTextTest {
    private final Problems problems = new Problems();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\nuno,\"dos, tres\"\n",
                "a;b\nuno;dos, tres",
                "a\tb\nuno\tdos, tres\n\n",
                "sep=;\na;b\nuno;dos, tres\n;\n",
                " a , b \n uno , \"dos, tres\" \n"
            })
    void readsWhatSpreadsheetsSave(String text) {
        assertThat(cells(text)).containsExactly(List.of("a", "b"), List.of("uno", "dos, tres"));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void readsQuotesAndLinesInsideACell() {
        assertThat(cells("a,b\n\"dijo \"\"sí\"\"\",\"dos\nlíneas\"\nx,\n"))
                .containsExactly(List.of("a", "b"), List.of("dijo \"sí\"", "dos\nlíneas"), List.of("x", ""));
    }

    @Test
    void takesTheApostropheOfAFormulaAwayAndNoOther() {
        assertThat(cells("'=1,'+x,'hola,-1,'")).containsExactly(List.of("=1", "+x", "'hola", "-1", "'"));
    }

    @Test
    void readsBackWhatIsWritten() {
        List<List<String>> rows = List.of(List.of("=1+1", "uno, dos", "dijo \"sí\""), List.of("-12", "", "a\nb"));
        String written = new String(Csv.table(List.of("a", "b", "c"), rows), StandardCharsets.UTF_8);
        String text = written.substring(1).replace("\r\n", "\n");
        assertThat(cells(text).subList(1, 3)).isEqualTo(rows);
    }

    @Test
    void knowsWhereEachCellStands() {
        List<CsvText.Row> rows = rows("a;b\n😀 x; \"y;z\"\n");
        assertThat(rows.get(1).cells())
                .extracting(CsvText.Cell::place)
                .containsExactly(new Place("acuses.csv", 2, 1, 3), new Place("acuses.csv", 2, 6, 5));
        assertThat(rows.get(1).place()).isEqualTo(new Place("acuses.csv", 2, 1, 10));
    }

    @Test
    void reportsACellThatNeverEndsAndLeavesItsRowOut() {
        assertThat(cells("a,b\n1,2\n\"x,3\n4,5\n")).containsExactly(List.of("a", "b"), List.of("1", "2"));
        assertThat(problems.sorted()).extracting(Problem::place).containsExactly(new Place("acuses.csv", 3, 1, 1));
    }

    @Test
    void emptyTextHasNoRows() {
        assertThat(cells("")).isEmpty();
        assertThat(cells("\n\n;;\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\"\"", ",", "\n", "\",\"", "a,\"\"\n"})
    void bearsAnyAmountOfIt(String piece) {
        assertThatCode(() -> assertTimeout(Duration.ofSeconds(5), () -> rows(piece.repeat(200_000))))
                .doesNotThrowAnyException();
    }

    private List<List<String>> cells(String text) {
        return rows(text).stream()
                .map(row -> row.cells().stream().map(CsvText.Cell::text).toList())
                .toList();
    }

    private List<CsvText.Row> rows(String text) {
        return CsvText.rows(new FileText("acuses.csv", text), problems);
    }
}
