package vigente.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;
import static vigente.asciidoc.Reading.tree;

import org.junit.jupiter.api.Test;

class PendingTest {
    @Test
    void findsPendingItemsWhereverTheyStand() {
        assertThat(Reading.of(
                                "== PENDIENTE",
                                "",
                                "Un *PENDIENTE* y",
                                "otro PENDIENTE.",
                                "",
                                ". PENDIENTE",
                                "",
                                "|===",
                                "|a |PENDIENTE",
                                "|===",
                                "",
                                "Nota.footnote:[PENDIENTE] politica:PO-1[PENDIENTE]")
                        .places())
                .containsExactly(
                        "pending 1:4",
                        "pending 3:5",
                        "pending 4:6",
                        "pending 6:3",
                        "pending 9:5",
                        "footnote 12:6",
                        "pending 12:16",
                        "ref 12:27",
                        "pending 12:41");
    }

    @Test
    void readsItsDataEvenWhereItLooksLikeMarkup() {
        assertThat(tree("PENDIENTE(nota: 3*4 _x_ (a|b); responsable: Ana; para: 2026-12-31)."))
                .isEqualTo("p pending(nota=\"3*4 _x_ (a|b)\" responsable=\"Ana\" para=2026-12-31) \".\"");
    }

    @Test
    void readsDataThatRunsOverALinesEnd() {
        Reading reading = Reading.of("Un PENDIENTE(nota: falta", "* la lista; para: 2026-12-31) más", "PENDIENTE");
        assertThat(reading.tree())
                .isEqualTo("p \"Un \" pending(nota=\"falta * la lista\" para=2026-12-31) \" más \" pending()");
        assertThat(reading.places()).containsExactly("pending 1:4", "pending 3:1");
    }

    @Test
    void reportsDataThatIsNotUnderstood() {
        assertThat(Reading.of("Un PENDIENTE(para: mañana).").told()).containsExactly("pendiente-mal-escrito 1:4");
    }

    @Test
    void leavesCodeCommentsAndTheAdjectiveAlone() {
        assertThat(Reading.of("`PENDIENTE(nota: a)` pendiente PENDIENTES", "", "----", "PENDIENTE", "----")
                        .tree())
                .isEqualTo("p code(\"PENDIENTE(nota: a)\") \" pendiente PENDIENTES\"\npre \"PENDIENTE\"");
    }

    @Test
    void findsThemInWhatIsShownAsText() {
        assertThat(tree("+++<b>PENDIENTE</b>+++")).isEqualTo("p \"+++<b>\" pending() \"</b>+++\"");
    }
}
