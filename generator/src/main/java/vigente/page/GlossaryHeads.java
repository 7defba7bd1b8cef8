package vigente.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vigente.policy.Definition;
import vigente.policy.Directory;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Term;
import vigente.text.PlainText;

/** Reads of every text what the glossary has to know to put its terms in order. */
final class GlossaryHeads {
    // What an entry takes beside its words: marks, the link to its policy and that policy's name.
    private static final int FRAME = 350;

    private final List<GlossaryHead> all = new ArrayList<>();
    // Policies define the same terms over and over: each word is held once.
    private final Map<String, String> words = new HashMap<>();

    private GlossaryHeads() {}

    /** Those of all terms that {@code directory} shows, in the order of {@link GlossaryWalk}. */
    static List<GlossaryHead> of(Directory directory) {
        GlossaryHeads heads = new GlossaryHeads();
        GlossaryWalk.through(directory, heads::add);
        return heads.all;
    }

    private void add(Policy policy, Revision revision, Definition definition, String within) {
        String term = definition.term().map(Term::written).orElseThrow();
        all.add(new GlossaryHead(
                all.size(),
                policy,
                once(definition.id()),
                once(term),
                once(Alphabet.sortKey(term)),
                once(GlossaryEntries.source(policy, revision)),
                weight(definition) + within.length()));
    }

    private String once(String word) {
        return words.computeIfAbsent(word, own -> own);
    }

    private static int weight(Definition definition) {
        return FRAME
                + definition.term().map(term -> term.written().length()).orElse(0)
                + definition
                        .text()
                        .known()
                        .map(text -> PlainText.of(text).length())
                        .orElse(0)
                + definition.entries().stream().mapToInt(GlossaryHeads::weight).sum();
    }
}
