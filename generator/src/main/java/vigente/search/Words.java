package vigente.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into words: runs of letters and digits, a number with its points and commas being one. */
final class Words {
    // site/js/search/words.js cuts queries and texts by the same expression.
    private static final Pattern WORD = Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)+|[\\p{L}\\p{M}\\p{N}]+");

    private Words() {}

    /** The words in the order they are read, as written. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
