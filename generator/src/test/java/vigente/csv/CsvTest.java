package vigente.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void writesBomCrlfAndQuotes() {
        assertThat(csv("uno, dos", "dijo \"sí\"", "dos\nlíneas"))
                .isEqualTo("\uFEFFa,b,c\r\n\"uno, dos\",\"dijo \"\"sí\"\"\",\"dos\nlíneas\"\r\n");
    }

    @Test
    void guardsEveryCellThatCouldBeAFormula() {
        assertThat(csv("=1+1", "+x", "-12")).endsWith("\r\n'=1+1,'+x,'-12\r\n");
        assertThat(csv("@SUM(A1)", "\t=1", "＝1")).contains("'@SUM(A1),", "'\t=1", "'＝1");
    }

    @Test
    void leavesOrdinaryCellsAlone() {
        assertThat(csv("a=b", " -1", "")).endsWith("\r\na=b,\" -1\",\r\n");
    }

    @Test
    void refusesARowOfAnotherLength() {
        List<List<String>> rows = List.of(List.of("a"));
        assertThatThrownBy(() -> Csv.table(List.of("a", "b"), rows)).hasMessageContaining("1 cells");
    }

    private static String csv(String... cells) {
        return new String(Csv.table(List.of("a", "b", "c"), List.of(List.of(cells))), UTF_8);
    }
}
