package vigente.policy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What each revision holds that can be addressed, whom it speaks of and what it owes, looked through once: one that is the
 * very same is not looked through again. May be asked by several threads.
 */
public final class ContentsMemory {
    private final Map<String, Made<Found>> found = new ConcurrentHashMap<>();
    private final Map<String, Made<List<PendingItem>>> owed = new ConcurrentHashMap<>();

    private record Made<T>(Object from, T what) {}

    // Both at once: to have a text at hand takes longer than to look through it.
    private record Found(Contents contents, Mentions mentions) {
        static Found in(Revision revision) {
            Contents contents = Contents.of(revision);
            return new Found(contents, Mentions.of(revision, contents.targets()));
        }
    }

    Contents of(Revision revision) {
        return found(revision).contents();
    }

    Mentions mentions(Revision revision) {
        return found(revision).mentions();
    }

    private Found found(Revision revision) {
        return made(found, revision, revision, () -> Found.in(revision));
    }

    /** What {@code revision} of {@code policy} still owes, sorted by place. */
    public List<PendingItem> pending(Policy policy, Revision revision) {
        return made(owed, revision, policy, () -> PendingItems.of(policy, revision));
    }

    // The very same one: comparing two by their words would take as long as looking through them.
    @SuppressWarnings("ReferenceEquality")
    private static <T> T made(Map<String, Made<T>> known, Revision revision, Object from, Supplier<T> making) {
        Made<T> before = known.get(revision.folder());
        if (before != null && before.from() == from) {
            return before.what();
        }
        T now = making.get();
        known.put(revision.folder(), new Made<>(from, now));
        return now;
    }
}
