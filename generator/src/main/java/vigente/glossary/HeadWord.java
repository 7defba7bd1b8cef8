package vigente.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vigente.policy.Term;
import vigente.text.PendingScanner;

/**
 * The words of a term as running text would order them.
 *
 * @param orders one or more orders of the same words; none where the term is still owed or says nothing
 * @param owned whether the term carries a possessive ({@code Misión, nuestra}), left out of {@code orders}
 * @param collective whether that possessive is a plural one
 */
record HeadWord(List<String> orders, boolean owned, boolean collective) {
    // "Truth (verdad)": the gloss explains the term to the reader and is no part of it.
    private static final Pattern GLOSS = Pattern.compile("\\([^()]*+\\)");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String EDGES = " \"'«»“”‘’:;,–—-";

    HeadWord {
        orders = List.copyOf(orders);
    }

    static HeadWord of(Term term) {
        String text = trim(GLOSS.matcher(term.written()).replaceAll(" "));
        if (text.isEmpty() || PendingScanner.whole(text).isPresent()) {
            return new HeadWord(List.of(), false, false);
        }
        int comma = text.indexOf(',');
        return comma < 0 ? straight(text) : inverted(text, trim(text.substring(0, comma)), trim(text.substring(comma)));
    }

    private static HeadWord straight(String text) {
        int space = text.indexOf(' ');
        if (space < 0) {
            return new HeadWord(List.of(text), false, false);
        }
        String first = Letters.fold(text, 0, space);
        String rest = trim(text.substring(space));
        if (Particles.POSSESSIVES.contains(first)) {
            return new HeadWord(List.of(rest), true, first.endsWith("s"));
        }
        return new HeadWord(List.of(Particles.ARTICLES.contains(first) ? rest : text), false, false);
    }

    private static HeadWord inverted(String text, String head, String tail) {
        String folded = Letters.fold(tail);
        if (Particles.POSSESSIVES.contains(folded)) {
            return new HeadWord(List.of(head), true, folded.endsWith("s"));
        }
        Set<String> orders = new LinkedHashSet<>(List.of(tail + " " + head, text));
        List<String> words = Arrays.asList(folded.split(" "));
        if (!Particles.isParticle(words.get(words.size() - 1))) {
            orders.add(head + " " + tail);
        }
        return new HeadWord(new ArrayList<>(orders), false, false);
    }

    private static String trim(String text) {
        String spaced = SPACES.matcher(text).replaceAll(" ");
        int start = 0;
        int end = spaced.length();
        while (start < end && EDGES.indexOf(spaced.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGES.indexOf(spaced.charAt(end - 1)) >= 0) {
            end--;
        }
        return withoutStop(spaced.substring(start, end));
    }

    // A full stop at the end belongs to an abbreviation ("S.A.") and to nothing else.
    private static String withoutStop(String text) {
        boolean stopped = !text.isEmpty() && text.indexOf('.') == text.length() - 1;
        return stopped ? text.substring(0, text.length() - 1).strip() : text;
    }
}
