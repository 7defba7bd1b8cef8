package vigente.glossary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigente.policy.ContentsMemory;
import vigente.policy.Revision;

/**
 * What was read before, so that after a change only the changed texts are searched for terms: as long as the manual defines the
 * same terms, a revision that is the very same one uses the same of them. May be asked by several threads.
 */
public final class ReadBefore {
    private List<TermEntry> entries = List.of();
    private Optional<Glossary> glossary = Optional.empty();
    private Map<TextId, Known> known = new HashMap<>();
    private @Nullable Last last;
    private final ContentsMemory contents = new ContentsMemory();

    private record Known(Revision revision, List<Uses.Used> uses) {}

    private record Last(List<TextId> readers, List<List<Uses.Used>> uses, Found found) {
        // The very same glossary: one of other terms is another.
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(Glossary glossary, List<TextId> others, List<List<Uses.Used>> now) {
            return found.glossary() == glossary && readers.equals(others) && uses.equals(now);
        }
    }

    /** A glossary with the uses of its terms. */
    public record Found(Glossary glossary, Uses uses) {}

    /** What those revisions hold that can be addressed. */
    public ContentsMemory contents() {
        return contents;
    }

    /** The glossary of all that {@code all} define, and its uses in those of them that are {@code living}. */
    public synchronized Found read(List<PolicyText> all, List<PolicyText> living) {
        List<TermEntry> now = Entries.of(all);
        if (glossary.isEmpty() || !now.equals(entries)) {
            entries = List.copyOf(now);
            glossary = Optional.of(Glossary.ofEntries(now));
            known = new HashMap<>();
        }
        Glossary current = glossary.get();
        List<Known> read =
                living.parallelStream().map(text -> known(current, text)).toList();
        known = new HashMap<>();
        for (int i = 0; i < read.size(); i++) {
            known.put(living.get(i).id(), read.get(i));
        }
        List<TextId> readers = living.stream().map(PolicyText::id).toList();
        List<List<Uses.Used>> uses = read.stream().map(Known::uses).toList();
        Last before = last;
        if (before == null || !before.isOf(current, readers, uses)) {
            before = new Last(readers, uses, new Found(current, Uses.of(living, uses)));
            last = before;
        }
        return before.found();
    }

    // The very same revision: comparing two by their words would take as long as searching them.
    @SuppressWarnings("ReferenceEquality")
    private Known known(Glossary current, PolicyText text) {
        Known before = known.get(text.id());
        return before != null && before.revision() == text.revision()
                ? before
                : new Known(text.revision(), Uses.in(current, text));
    }
}
