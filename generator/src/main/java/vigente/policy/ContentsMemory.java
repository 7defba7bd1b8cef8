package vigente.policy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What each revision holds that can be addressed, and what it owes, looked through once: a revision that is the very same one is not looked
 * through again. May be asked by several threads.
 */
public final class ContentsMemory {
    private final Map<String, Known> byFolder = new ConcurrentHashMap<>();
    private final Map<String, Owed> owed = new ConcurrentHashMap<>();

    private record Known(Revision revision, Contents contents) {}

    private record Owed(Policy policy, Revision revision, List<PendingItem> items) {}

    // The very same revision: comparing two by their words would take as long as looking through them.
    @SuppressWarnings("ReferenceEquality")
    Contents of(Revision revision) {
        Known before = byFolder.get(revision.folder());
        if (before != null && before.revision() == revision) {
            return before.contents();
        }
        Contents contents = new Contents(revision);
        byFolder.put(revision.folder(), new Known(revision, contents));
        return contents;
    }

    @SuppressWarnings("ReferenceEquality")
    List<PendingItem> pending(Policy policy, Revision revision) {
        Owed before = owed.get(revision.folder());
        if (before != null && before.policy() == policy && before.revision() == revision) {
            return before.items();
        }
        List<PendingItem> items = PendingItems.of(policy, revision);
        owed.put(revision.folder(), new Owed(policy, revision, items));
        return items;
    }
}
