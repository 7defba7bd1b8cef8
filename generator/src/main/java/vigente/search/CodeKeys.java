package vigente.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigente.text.Fold;

/**
 * The keys under which a code is found in any spelling: {@code PO-COM-001} is {@code pocom1} and {@code com1}.
 *
 * <p>Letters and numbers are joined, numbers without leading zeros, from each group of letters on.
 */
final class CodeKeys {
    private static final Pattern RUN = Pattern.compile("[a-z]+|[0-9]+");

    private CodeKeys() {}

    static List<String> of(String code) {
        List<String> runs = new ArrayList<>();
        Matcher matcher = RUN.matcher(Fold.plain(code));
        while (matcher.find()) {
            runs.add(matcher.group().replaceFirst("^0+(?=[0-9])", ""));
        }
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            String key = String.join("", runs.subList(i, runs.size()));
            boolean lettersFirst = Character.isLetter(key.charAt(0));
            if (lettersFirst && key.chars().anyMatch(Character::isDigit)) {
                keys.add(key);
            }
        }
        return keys;
    }
}
