package vigente.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
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
    void printsDrawingsThatNameTheirStandard() {
        assertThat(PictureCheck.printable(("<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'svg11.dtd'>"
                                + "<svg xmlns='http://www.w3.org/2000/svg'><text>Uno</text></svg>")
                        .getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }

    @Test
    void printsNoDrawingThatUnfoldsWithoutMeasure() {
        StringBuilder laughs = new StringBuilder("<g id='a0'><rect/></g>");
        for (int i = 1; i < 9; i++) {
            laughs.append("<g id='a").append(i).append("'>");
            laughs.append(("<use href='#a" + (i - 1) + "'/>").repeat(10)).append("</g>");
        }
        assertThat(svg(laughs.toString())).isFalse();
        assertThat(svg("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>"))
                .isFalse();
        assertThat(svg("<g>".repeat(1_000) + "</g>".repeat(1_000))).isFalse();
        assertThat(svg("<g id='a'><rect/></g>" + "<use href='#a'/>".repeat(50))).isTrue();
    }

    @Test
    void printsNoPngWhosePartsDoNotAgree() {
        byte[] picture = Sample.PICTURES.bytes("foto.png").orElseThrow();
        for (int at = 8; at < picture.length - 4; at += 7) {
            byte[] changed = Arrays.copyOf(picture, picture.length);
            changed[at] ^= 0x15;
            boolean pixelsOrFrame = at >= picture.length - 12 || at < 33;
            assertThat(PictureCheck.printable(changed) && pixelsOrFrame)
                    .as("byte %d", at)
                    .isFalse();
        }
        for (int end = 0; end < picture.length; end += 11) {
            assertThat(PictureCheck.printable(Arrays.copyOf(picture, end)))
                    .as("cut at %d", end)
                    .isFalse();
        }
    }

    @Test
    void keepsOfAPngWhatDraws() {
        byte[] picture = Sample.PICTURES.bytes("foto.png").orElseThrow();
        byte[] profile = chunk("iCCP", "no es un perfil");
        byte[] dressed = ByteBuffer.allocate(picture.length + profile.length)
                .put(picture, 0, 33)
                .put(profile)
                .put(picture, 33, picture.length - 33)
                .array();
        assertThat(PictureCheck.sound(dressed))
                .hasValueSatisfying(bytes ->
                        assertThat(bytes).isEqualTo(PictureCheck.sound(picture).orElseThrow()));
    }

    private static byte[] chunk(String type, String data) {
        byte[] content = (type + data).getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(content);
        return ByteBuffer.allocate(content.length + 8)
                .putInt(content.length - 4)
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    @Test
    void printsNothingDamagedOrUnknown() {
        byte[] picture = Sample.PICTURES.bytes("foto.png").orElseThrow();
        byte[] cut = Arrays.copyOf(picture, 20);
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
