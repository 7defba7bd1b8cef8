package vigente.page;

import java.util.List;
import vigente.policy.PendingItem;
import vigente.policy.Policy;
import vigente.policy.Revision;

/** Tells what a pending item keeps from being applied, from both ends. */
public interface Blocking {
    /** A rule, by its label {@code L-5}. */
    record BlockedRule(Policy policy, Revision revision, String label) {}

    /** The items that a rule waits for, because it uses them itself; sorted by code, then place. */
    List<PendingItem> waitsFor(Policy policy, Revision revision, String label);

    /** The rules that use the item themselves. */
    List<BlockedRule> blocks(PendingItem item);

    /** The rules that reach it only through other definitions. */
    List<BlockedRule> affects(PendingItem item);
}
