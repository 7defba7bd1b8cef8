package vigente.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the pending definitions of a manual mean for its rules: which cannot be applied, which are touched.
 *
 * <p>A definition is pending where its text is owed or holds PENDIENTE, or where an entry nested in it is pending. May be
 * asked by several threads.
 */
public final class Impact {
    private final List<Effect> effects = new ArrayList<>();
    private final Map<TextId, List<Effect>> byOwner = new HashMap<>();
    private final TouchSearch search;

    /**
     * The effect of one pending definition.
     *
     * @param owed ids of the definitions in which something is owed: its own, or those of entries nested in it
     * @param blocks rules that use its term themselves: they cannot be applied until it is written
     */
    public record Effect(Sense pending, List<String> owed, List<Spot> blocks) {
        public Effect {
            owed = List.copyOf(owed);
            blocks = List.copyOf(blocks);
        }
    }

    private Impact(List<PolicyText> shown, Uses uses) {
        search = new TouchSearch(shown, uses);
        for (PolicyText policy : shown) {
            policy.revision().allDefinitions().forEach(definition -> {
                List<String> owed = PendingDefinitions.owedIn(definition);
                if (!owed.isEmpty()) {
                    policy.sense(definition)
                            .ifPresent(pending -> add(new Effect(pending, owed, search.rulesUsing(pending))));
                }
            });
        }
    }

    private void add(Effect effect) {
        effects.add(effect);
        byOwner.computeIfAbsent(effect.pending().owner(), none -> new ArrayList<>())
                .add(effect);
    }

    /** The impact on the rules of {@code shown}, the revision of each policy that readers are sent to, in which {@code uses} are. */
    public static Impact of(List<PolicyText> shown, Uses uses) {
        return new Impact(shown, uses);
    }

    /** One effect for each pending definition, in the order of the revisions and their definitions. */
    public List<Effect> effects() {
        return List.copyOf(effects);
    }

    /** The effects of what is owed in one definition of {@code owner}: its own, and those of the definitions that hold it. */
    public List<Effect> effectsOf(TextId owner, String definition) {
        return byOwner.getOrDefault(owner, List.of()).stream()
                .filter(effect -> effect.owed().contains(definition))
                .toList();
    }

    /** The rules that reach the pending definition of {@code effect} through other definitions only, in their order. */
    public List<Spot> touches(Effect effect) {
        return search.touched(effect.pending());
    }
}
