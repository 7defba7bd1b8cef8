package vigente.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;
import static vigente.asciidoc.Reading.tree;

import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void readsTitleHeaderAndAlignment() {
        assertThat(tree(".Los *plazos*", "[cols=\"<,^,>\"]", "|===", "|A |B |C", "", "|1 |_2_ |3", "|==="))
                .isEqualTo("""
                    table "Los " strong("plazos")
                      head | start "A" | center "B" | end "C"
                      row | start "1" | center em("2") | end "3\"""");
    }

    @Test
    void givesEveryRowTheSameNumberOfCells() {
        assertThat(tree("[cols=\"1,1,1\"]", "|===", ".2+|a |b |c", "|d |e", "2+^|f |g", "|==="))
                .isEqualTo("""
                    table
                      row | start "a" | start "b" | start "c"
                      row | start | start "d" | start "e"
                      row | center "f" | center | start "g\"""");
    }

    @Test
    void keepsARowThatLacksCells() {
        Reading reading = Reading.of("[cols=\"1,1\"]", "|===", "|a |b", "|c", "|===");
        assertThat(reading.tree()).endsWith("row | start \"c\" | start");
        assertThat(reading.told()).containsExactly("adoc-mal-escrito 4:1");
    }

    @Test
    void writesBlocksInACellOneBelowTheOther() {
        assertThat(tree("[cols=\"1,a\"]", "|===", "|x", "|* uno", "* dos", "|==="))
                .endsWith("row | start \"x\" | start \"uno\" break \"dos\"");
    }

    @Test
    void breaksACellAtABlankLine() {
        assertThat(tree("|===", "|uno", "", "dos", "|===")).endsWith("row | start \"uno\" break \"dos\"");
    }

    @Test
    void putsTheLastRowOfAFooterWithTheOthers() {
        assertThat(tree("[%footer]", "|===", "|a", "|total", "|==="))
                .endsWith("row | start \"a\"\n  row | start \"total\"");
    }
}
