package vigente.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
    // The expression by which site/js/search/words.js cuts queries and texts.
    private static final Pattern BROWSERS = Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)+|[\\p{L}\\p{M}\\p{N}]+");

    @Test
    void keepsNumbersWithTheirMarksTogether() {
        assertThat(Words.of("Pagan $10,000.50 (IVA 1.5kg) el 3. de mayo, L-4.1"))
                .isEqualTo(List.of("Pagan", "10,000.50", "IVA", "1.5", "kg", "el", "3", "de", "mayo", "L", "4.1"));
    }

    @Test
    void cutsAsTheBrowserDoes() {
        String signs = "aéñ9½٣.,-  \u0301\uD835\uDFD8\uD840\uDC00z0,";
        int[] points = signs.codePoints().toArray();
        Random random = new Random(7);
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            assertThat(Words.of(text.toString()))
                    .as(text.toString())
                    .isEqualTo(BROWSERS.matcher(text)
                            .results()
                            .map(MatchResult::group)
                            .toList());
        }
    }
}
