package vigente.glossary;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vigente.policy.ContentsMemory;

/**
 * What was read before, so that only changed texts are searched for terms: as long as the manual defines the same terms, a
 * revision that is the very same one uses the same of them. May be asked by several threads.
 */
public final class ReadBefore {
    // The checks read the whole manual, its site what is published of it: these may define different terms.
    private static final int MOST = 2;

    private final Deque<ReadTexts> latestFirst = new ArrayDeque<>();
    private final EntryMemory known = new EntryMemory();
    private final ContentsMemory contents = new ContentsMemory();
    private final TextNotes notes;

    /** Nothing was read. */
    public ReadBefore() {
        this(TextNotes.NONE);
    }

    /** What {@code notes} tell of earlier runs was read; what is read now is noted. */
    public ReadBefore(TextNotes notes) {
        this.notes = notes;
    }

    /** A glossary with the uses of its terms. */
    public record Found(Glossary glossary, Uses uses) {}

    /** What earlier runs noted of the texts. */
    public TextNotes notes() {
        return notes;
    }

    /** What those revisions hold that can be addressed. */
    public ContentsMemory contents() {
        return contents;
    }

    /** Lets go of what was read, for one who will not read again. */
    public synchronized void forget() {
        latestFirst.clear();
        known.forget();
    }

    /** The glossary of all that {@code all} define, and its uses in those of them that are {@code living}. */
    public Found read(List<PolicyText> all, List<PolicyText> living) {
        List<TermEntry> entries = entries(all);
        // Searching thousands of texts takes seconds: whoever reads what is known does not wait for it.
        ReadTexts now =
                before(entries).map(read -> read.again(living)).orElseGet(() -> ReadTexts.of(entries, living, notes));
        keep(now);
        return now.found();
    }

    private synchronized List<TermEntry> entries(List<PolicyText> all) {
        return Entries.of(all, known);
    }

    private synchronized Optional<ReadTexts> before(List<TermEntry> entries) {
        return latestFirst.stream()
                .filter(read -> read.entries().equals(entries))
                .findFirst();
    }

    private synchronized void keep(ReadTexts now) {
        latestFirst.removeIf(read -> read.entries().equals(now.entries()));
        latestFirst.addFirst(now);
        if (latestFirst.size() > MOST) {
            latestFirst.removeLast();
        }
    }
}
