package vigente.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NotCarriedOutTest {
    @Test
    void refusesIncludesEverywhere() {
        Reading reading =
                Reading.of("include::otro.adoc[]", "", "----", "include::/etc/passwd[]", "----", "", "\\include::x[]");
        assertThat(reading.tree())
                .isEqualTo("p \"include::otro.adoc[]\"\npre \"include::/etc/passwd[]\"\np \"include::x[]\"");
        assertThat(reading.told()).containsExactly("adoc-include 1:1", "adoc-include 4:1");
    }

    @Test
    void showsConditionsAndWhatTheyWouldHide() {
        Reading reading = Reading.of("ifdef::x[]", "oculto", "endif::[]", "", "ifeval::[1 == 2]", "más", "endif::[]");
        assertThat(reading.tree()).isEqualTo("p \"ifdef::x[] oculto endif::[]\"\np \"ifeval::[1 == 2] más endif::[]\"");
        assertThat(reading.told())
                .containsExactly(
                        "adoc-sin-efecto 1:1", "adoc-sin-efecto 3:1", "adoc-sin-efecto 5:1", "adoc-sin-efecto 7:1");
    }

    @Test
    void showsPassthroughsAsText() {
        Reading reading = Reading.of("a +++<b>x</b>+++ pass:[<i>] pass:q[*y*]");
        assertThat(reading.tree()).isEqualTo("p \"a +++<b>x</b>+++ pass:[<i>] pass:q[*y*]\"");
        assertThat(reading.told())
                .containsExactly("adoc-sin-efecto 1:3", "adoc-sin-efecto 1:18", "adoc-sin-efecto 1:29");
    }

    @Test
    void showsRawBlocksAndFormulasAsText() {
        Reading reading = Reading.of(
                "++++", "<script>x</script>", "++++", "", "[stem]", "++++", "x^2^", "++++", "", "stem:[a*b*c]");
        assertThat(reading.tree()).isEqualTo("p \"<script>x</script>\"\np \"x^2^\"\np \"stem:[a*b*c]\"");
        assertThat(reading.told())
                .containsExactly("adoc-sin-efecto 1:1", "adoc-sin-efecto 6:1", "adoc-sin-efecto 10:1");
    }

    @Test
    void showsVideosAsText() {
        Reading reading = Reading.of("video::x.mp4[]");
        assertThat(reading.tree()).isEqualTo("p \"video::x.mp4\"");
        assertThat(reading.told()).containsExactly("adoc-sin-efecto 1:1");
    }

    @Test
    void tellsInSpanishOfABlockThatIsNotClosed() {
        Reading reading = Reading.of("a", "", "====", "b");
        assertThat(reading.tree()).isEqualTo("p \"a\"\np \"b\"");
        assertThat(reading.told()).containsExactly("adoc-mal-escrito 3:1");
        assertThat(reading.problems().get(0).message()).contains("no se cierra");
    }
}
