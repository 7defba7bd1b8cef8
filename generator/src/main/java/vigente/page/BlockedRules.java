package vigente.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vigente.policy.PendingItem;
import vigente.policy.Policy;
import vigente.policy.Revision;

/** Which rules cannot be applied yet, and what each of them waits for. */
final class BlockedRules {
    /** Where nothing waits for anything. */
    static final BlockedRules NONE = new BlockedRules(Map.of());

    private final Map<String, List<PendingItem>> items;

    private BlockedRules(Map<String, List<PendingItem>> items) {
        this.items = items;
    }

    /** The rules that {@code owed} keeps from being applied. */
    static BlockedRules of(List<PendingItem> owed, Blocking blocking) {
        Map<String, List<PendingItem>> found = new HashMap<>();
        for (PendingItem item : owed) {
            for (Blocking.BlockedRule rule : blocking.blocks(item)) {
                found.computeIfAbsent(key(rule.policy(), rule.revision(), rule.label()), k -> new ArrayList<>())
                        .add(item);
            }
        }
        return new BlockedRules(found);
    }

    private static String key(Policy policy, Revision revision, String label) {
        return policy.slug() + " " + revision.number() + " " + label;
    }

    /** What the rule waits for; nothing where it can be applied. */
    List<PendingItem> waitsFor(Policy policy, Revision revision, String label) {
        return items.getOrDefault(key(policy, revision, label), List.of());
    }
}
