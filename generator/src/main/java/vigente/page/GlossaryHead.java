package vigente.page;

import java.util.Comparator;
import vigente.policy.Policy;

/**
 * What the glossary has to know of a definition to put it in its place: its words are left where they are.
 *
 * @param at how many definitions {@link GlossaryWalk} meets before it
 * @param id in its policy
 * @param term as written
 * @param key what it is sorted by
 * @param source code and title of its policy
 * @param weight about how many characters its entry takes in a page
 */
record GlossaryHead(int at, Policy policy, String id, String term, String key, String source, int weight) {
    /** As in a dictionary; what several policies define stands in the order of their codes. */
    static final Comparator<GlossaryHead> ORDER = Comparator.comparing(GlossaryHead::key)
            .thenComparing(GlossaryHead::source)
            .thenComparingInt(GlossaryHead::at);

    String letter() {
        return Alphabet.initial(term);
    }
}
