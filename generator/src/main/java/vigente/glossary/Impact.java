package vigente.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the pending definitions of a manual mean for its rules: which cannot be applied, which are touched.
 *
 * <p>A definition is pending where its text is owed or holds PENDIENTE, or where an entry nested in it is pending.
 */
public final class Impact {
    private final List<Effect> effects;
    private final List<List<Sense>> cycles;
    private final Map<TextId, List<Effect>> byOwner = new HashMap<>();
    private final Map<Spot, List<Sense>> blocking = new HashMap<>();
    private final Map<Spot, List<Touch>> touching = new HashMap<>();

    /**
     * The effect of one pending definition.
     *
     * @param owed ids of the definitions in which something is owed: its own, or those of entries nested in it
     * @param blocks rules that use its term themselves: they cannot be applied until it is written
     * @param touches rules that reach it through other definitions only
     */
    public record Effect(Sense pending, List<String> owed, List<Spot> blocks, List<Touch> touches) {
        public Effect {
            owed = List.copyOf(owed);
            blocks = List.copyOf(blocks);
            touches = List.copyOf(touches);
        }
    }

    /**
     * A rule that a pending definition touches.
     *
     * @param through a shortest way: the definition whose term the rule uses, those it rests on in turn, up to the one
     *     that uses the pending term; never empty
     */
    public record Touch(Spot rule, Sense pending, List<Sense> through) {
        public Touch {
            through = List.copyOf(through);
        }
    }

    Impact(List<Effect> effects, List<List<Sense>> cycles) {
        this.effects = List.copyOf(effects);
        this.cycles = List.copyOf(cycles);
        for (Effect effect : effects) {
            byOwner.computeIfAbsent(effect.pending().owner(), none -> new ArrayList<>())
                    .add(effect);
            effect.blocks()
                    .forEach(rule -> blocking.computeIfAbsent(rule, none -> new ArrayList<>())
                            .add(effect.pending()));
            effect.touches()
                    .forEach(touch -> touching.computeIfAbsent(touch.rule(), none -> new ArrayList<>())
                            .add(touch));
        }
    }

    /** The impact on the rules of {@code shown}, the revision of each policy that readers are sent to. */
    public static Impact of(List<PolicyText> shown, Uses uses) {
        return new ImpactSearch(shown, uses).run();
    }

    /** One effect for each pending definition, in the order of the revisions and their definitions. */
    public List<Effect> effects() {
        return effects;
    }

    /** The effects of what is owed in one definition of {@code owner}: its own, and those of the definitions that hold it. */
    public List<Effect> effectsOf(TextId owner, String definition) {
        return byOwner.getOrDefault(owner, List.of()).stream()
                .filter(effect -> effect.owed().contains(definition))
                .toList();
    }

    /** The pending definitions that block the rule at {@code rule}; empty where it can be applied. */
    public List<Sense> blocking(Spot rule) {
        return List.copyOf(blocking.getOrDefault(rule, List.of()));
    }

    /** The pending definitions that only touch the rule at {@code rule}. */
    public List<Touch> touching(Spot rule) {
        return List.copyOf(touching.getOrDefault(rule, List.of()));
    }

    /**
     * Definitions that rest on each other, each cycle once: A, B where the words of A use B and those of B use A.
     *
     * <p>Not every cycle there is, but every definition that is in one stands in one of these.
     */
    public List<List<Sense>> cycles() {
        return cycles;
    }
}
