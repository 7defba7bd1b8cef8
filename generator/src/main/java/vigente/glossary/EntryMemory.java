package vigente.glossary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The entries of each revision, made once: as long as it and all that it points at are the very same. */
final class EntryMemory {
    private final Map<Place, Made> known = new HashMap<>();

    /** What other texts read of a revision depends on whether it is shown. */
    private record Place(TextId text, boolean shown) {}

    /** @param followed what its pointers were looked up by, and what was found there */
    private record Made(PolicyText text, List<TermEntry> entries, Map<String, Optional<PolicyText>> followed) {
        boolean holds(PolicyText now, Entries all) {
            return text.isVery(now)
                    && followed.entrySet().stream().allMatch(step -> same(step.getValue(), all.shown(step.getKey())));
        }

        private static boolean same(Optional<PolicyText> before, @Nullable PolicyText now) {
            return now == null ? before.isEmpty() : before.filter(now::isVery).isPresent();
        }
    }

    /** The entries of {@code text}, which {@code all} makes where they are not known. */
    List<TermEntry> of(PolicyText text, Entries all) {
        Place place = new Place(text.id(), text.shown());
        Made before = known.get(place);
        if (before != null && before.holds(text, all)) {
            return before.entries();
        }
        Map<String, Optional<PolicyText>> followed = new HashMap<>();
        List<TermEntry> entries = all.entries(text, followed);
        known.put(place, new Made(text, entries, Map.copyOf(followed)));
        return entries;
    }

    void forget() {
        known.clear();
    }
}
