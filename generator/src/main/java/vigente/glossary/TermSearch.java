package vigente.glossary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vigente.policy.RevisionNumber;
import vigente.policy.Slug;
import vigente.text.Block;

/** Tells whether texts hold any of some terms, as {@link Glossary} finds them. May be asked by several threads. */
public final class TermSearch {
    private static final TextId NOBODY = new TextId(new Slug("-"), new RevisionNumber(1, 0, true));

    private final Glossary glossary;

    /**
     * The words of one term.
     *
     * @param words the term itself, then its synonyms
     * @param language BCP 47
     */
    public record Words(List<String> words, String language) {
        public Words {
            words = List.copyOf(words);
        }
    }

    private TermSearch(Glossary glossary) {
        this.glossary = glossary;
    }

    /** A search for all of {@code terms}. */
    public static TermSearch of(Collection<Words> terms) {
        List<TermEntry> entries = new ArrayList<>();
        for (Words term : terms) {
            if (!term.words().isEmpty()) {
                String id = "D-" + entries.size();
                Sense sense = new Sense(NOBODY, "", id, term.words().get(0), true);
                entries.add(new TermEntry(NOBODY, sense, term.words(), term.language(), true));
            }
        }
        return new TermSearch(Glossary.ofEntries(entries));
    }

    /** Whether {@code content} uses one of them or refers to it. */
    public boolean finds(List<Block> content) {
        return Passages.of(content).stream().anyMatch(this::finds);
    }

    private boolean finds(Passage passage) {
        return !glossary.find(passage.text(), NOBODY).isEmpty()
                || passage.references().stream()
                        .anyMatch(mention ->
                                glossary.meaning(mention.target(), NOBODY).isPresent());
    }
}
