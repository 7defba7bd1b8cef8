package vigente.glossary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vigente.policy.Rule;

/**
 * Finds the rules that use a pending definition themselves: they cannot be applied until it is written.
 *
 * <p>The same rules as {@link Impact} names, without what they only touch.
 */
public final class BlockedRules {
    private final ReadBefore.Found found;
    private final Set<Sense> pending;

    /**
     * A rule with the definitions it waits for, in the order of their use.
     *
     * @param pending never empty
     */
    public record Blocked(Rule rule, List<Sense> pending) {
        public Blocked {
            pending = List.copyOf(pending);
        }
    }

    private BlockedRules(ReadBefore.Found found, Set<Sense> pending) {
        this.found = found;
        this.pending = pending;
    }

    /**
     * The blocked rules of {@code living}, in their order; {@code all} are the revisions whose definitions count.
     *
     * @param before is not asked where nothing is pending
     */
    public static List<Blocked> of(List<PolicyText> all, List<PolicyText> living, ReadBefore before) {
        Set<Sense> pending = new HashSet<>();
        living.forEach(policy -> policy.revision()
                .allDefinitions()
                .filter(definition -> !PendingDefinitions.owedIn(definition).isEmpty())
                .forEach(definition -> policy.sense(definition).ifPresent(pending::add)));
        if (pending.isEmpty()) {
            return List.of();
        }
        ReadBefore.Found found = before.read(all, living);
        BlockedRules search = new BlockedRules(found, pending);
        Set<TextId> waiting = pending.stream()
                .flatMap(sense -> found.uses().of(sense.owner(), sense.definition()).stream())
                .map(Spot::text)
                .collect(Collectors.toSet());
        List<Blocked> blocked = new ArrayList<>();
        living.stream().filter(policy -> waiting.contains(policy.id())).forEach(policy -> search.add(policy, blocked));
        return List.copyOf(blocked);
    }

    private void add(PolicyText policy, List<Blocked> blocked) {
        Map<Spot, List<Sense>> used = found.uses().in(policy.id());
        policy.revision()
                .allRules()
                .forEach(rule -> add(new Spot(policy.id(), Spot.Part.RULE, rule.label()), rule, used, blocked));
    }

    private void add(Spot spot, Rule rule, Map<Spot, List<Sense>> used, List<Blocked> blocked) {
        if (!Collections.disjoint(used.getOrDefault(spot, List.of()), pending)) {
            // Two rules may bear one label by mistake: what this one says is read again.
            List<Sense> own = Uses.read(found.glossary(), new SpotText(spot, SpotText.content(rule))).stream()
                    .filter(pending::contains)
                    .toList();
            if (!own.isEmpty()) {
                blocked.add(new Blocked(rule, own));
            }
        }
    }
}
