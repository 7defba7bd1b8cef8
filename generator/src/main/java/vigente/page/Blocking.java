package vigente.page;

import java.util.List;
import vigente.policy.PendingItem;
import vigente.policy.Policy;
import vigente.policy.Rule;

/** Tells what a pending item keeps from being applied. */
public interface Blocking {
    /** A rule of the revision that its policy's page shows. */
    record BlockedRule(Policy policy, Rule rule) {}

    /** The rules that use the item themselves. */
    List<BlockedRule> blocks(PendingItem item);

    /** The rules that reach it only through other definitions. */
    List<BlockedRule> affects(PendingItem item);
}
