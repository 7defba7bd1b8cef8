package vigente.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a text, each with how often it stands there: letters and digits, case kept. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private final Map<String, Integer> counts = new HashMap<>();

    Words add(String text) {
        list(text).forEach(word -> counts.merge(word, 1, Integer::sum));
        return this;
    }

    /** The words that stand here more often than in {@code others}, each once. */
    List<String> without(Words others) {
        List<String> missing = new ArrayList<>();
        counts.forEach((word, count) -> {
            if (count > others.counts.getOrDefault(word, 0)) {
                missing.add(word);
            }
        });
        missing.sort(null);
        return missing;
    }

    static List<String> list(String text) {
        return WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
