package vigente.audience;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigente.message.Messages;
import vigente.text.Fold;
import vigente.text.Target;

/**
 * The names of what is hidden (codes, titles, addresses), and texts without them.
 *
 * <p>Names are found as whole words, case aside, a blank of theirs for any white space of the text; of several the longest
 * counts, those of visible documents among them.
 */
final class Names {
    /** What stands in the place of a hidden document. */
    static final String RESTRICTED = Messages.text("audiencia.restringido");

    /** Where a link to a hidden document leads: to nothing but these words. */
    static final Target NOWHERE = new Target(RESTRICTED, "");

    // What stands behind a name belongs to it: the rule, the annex or the term that is cited.
    private static final Pattern CITED =
            Pattern.compile("(?:#|,? )[LA]-\\d+(?:\\.\\d+)*|#[^\\n.,;|`\\[\\](){}\"'<>«»]*");

    private final Map<String, List<Name>> byWord = new HashMap<>();

    private record Name(String text, boolean hidden) {}

    /** Adds a name; one that is hidden and visible is visible. */
    void add(String name, boolean hidden) {
        String text = Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        int start = wordStart(text, 0);
        if (start == text.length()) {
            return;
        }
        String known = text.substring(start);
        List<Name> names = byWord.computeIfAbsent(known.substring(0, wordEnd(known, 0)), word -> new ArrayList<>());
        if (hidden && names.contains(new Name(known, false))) {
            return;
        }
        names.removeIf(other -> other.text().equals(known));
        names.add(new Name(known, hidden));
        names.sort(Comparator.comparing((Name other) -> other.text().length()).reversed());
    }

    boolean in(String text) {
        return !without(text).equals(text);
    }

    /** {@code text} with {@link #RESTRICTED} for every hidden name and what is cited of it; the same where there is none. */
    String without(String text) {
        StringBuilder out = new StringBuilder();
        int copied = 0;
        int at = wordStart(text, 0);
        while (at < text.length()) {
            int end = wordEnd(text, at);
            for (Name name : byWord.getOrDefault(text.substring(at, end).toLowerCase(Locale.ROOT), List.of())) {
                int behind = behind(text, at, name.text());
                if (behind > 0) {
                    end = name.hidden() ? cited(text, behind) : behind;
                    out.append(text, copied, name.hidden() ? at : end).append(name.hidden() ? RESTRICTED : "");
                    copied = end;
                    break;
                }
            }
            at = wordStart(text, end);
        }
        return copied == 0 ? text : out.append(text, copied, text.length()).toString();
    }

    /** The id of an element made of its words: what {@link #without} changes becomes an id again. */
    String id(String id) {
        String without = without(id);
        return without.equals(id) ? id : Fold.kebab(without);
    }

    private static int cited(String text, int behind) {
        Matcher cited = CITED.matcher(text).region(behind, text.length());
        return cited.lookingAt() ? cited.end() : behind;
    }

    // Where name ends that begins at start; -1 where another text stands there.
    private static int behind(String text, int start, String name) {
        int at = start;
        for (int i = 0; i < name.length(); i++) {
            boolean blank = Character.isWhitespace(name.charAt(i));
            if (at >= text.length()
                    || blank != Character.isWhitespace(text.charAt(at))
                    || !blank && Character.toLowerCase(text.charAt(at)) != name.charAt(i)) {
                return -1;
            }
            do {
                at++;
            } while (blank && at < text.length() && Character.isWhitespace(text.charAt(at)));
        }
        boolean inWord = at < text.length()
                && Character.isLetterOrDigit(text.charAt(at))
                && Character.isLetterOrDigit(text.charAt(at - 1));
        return inWord ? -1 : at;
    }

    private static int wordStart(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
