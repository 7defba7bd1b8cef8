package vigente.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigente.policy.Revision;

/**
 * What was read before, so that after a change only the changed texts are searched for terms: as long as the manual defines the
 * same terms, a revision that is the very same one uses the same of them. May be asked by several threads.
 */
public final class ReadBefore {
    private List<TermEntry> entries = List.of();
    private Optional<Glossary> glossary = Optional.empty();
    private Map<TextId, Known> known = new HashMap<>();

    record Use(Spot spot, Sense sense) {}

    private record Known(Revision revision, List<Use> uses) {}

    /** A glossary with the uses of its terms. */
    public record Found(Glossary glossary, Uses uses) {}

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
        List<Use> uses = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            known.put(living.get(i).id(), read.get(i));
            uses.addAll(read.get(i).uses());
        }
        return new Found(current, Uses.of(living, uses));
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
