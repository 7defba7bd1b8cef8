package vigente.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class FaceTest {
    @Test
    void measuresAsTheLibraryThatSetsTheLetters() throws IOException {
        try (InputStream file = FaceTest.class.getResourceAsStream("/vigente/fonts/VigenteSans-Bold.ttf");
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            for (char c : "Áñü W.«»—1i ".toCharArray()) {
                double wide =
                        font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(c)) / (double) font.getUnitsPerEm();
                assertThat(Face.BOLD.width(String.valueOf(c), 10)).as("%s", c).isCloseTo(10 * wide, within(1e-9));
            }
        }
    }

    @Test
    void breaksWordsWiderThanALine() {
        Lettering lettering = new Lettering(9, false, 60);
        assertThat(lettering.lines("Otorrinolaringología y " + "x".repeat(120)))
                .allMatch(line -> lettering.width(line) <= 60)
                .hasSizeGreaterThan(8);
        assertThat(lettering.lines("")).containsExactly("");
    }
}
