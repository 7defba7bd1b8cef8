package vigente.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictureCheckTest {
    @Test
    void printsOrdinaryPictures() {
        assertThat(PictureCheck.printable(Sample.PICTURES.bytes("foto.png").orElseThrow()))
                .isTrue();
        assertThat(svg("<rect fill='url(#g)'/><use href='#a'/>")).isTrue();
    }

    @Test
    void printsNoDrawingThatReachesOutside() {
        for (String content : List.of(
                "<image href='https://a.example/x.png'/>",
                "<image xlink:href='file:///etc/passwd' xmlns:xlink='http://www.w3.org/1999/xlink'/>",
                "<script>x</script>",
                "<foreignObject/>",
                "<style>@import 'x.css';</style>",
                "<rect style='fill: url( http://a.example )'/>")) {
            assertThat(svg(content)).as(content).isFalse();
        }
        assertThat(PictureCheck.printable("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg/>"
                        .getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void printsNothingDamagedOrUnknown() {
        byte[] picture = Sample.PICTURES.bytes("foto.png").orElseThrow();
        byte[] cut = java.util.Arrays.copyOf(picture, 20);
        assertThat(PictureCheck.printable(cut)).isFalse();
        assertThat(PictureCheck.printable(new byte[0])).isFalse();
        assertThat(PictureCheck.printable("RIFF....WEBPVP8 ".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(svg("<rect>")).isFalse();
    }

    private static boolean svg(String content) {
        return PictureCheck.printable(
                ("<svg xmlns='http://www.w3.org/2000/svg'>" + content + "</svg>").getBytes(StandardCharsets.UTF_8));
    }
}
