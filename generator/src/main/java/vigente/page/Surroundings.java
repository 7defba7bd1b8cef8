package vigente.page;

import java.util.List;

/**
 * What stands around a policy's text on its page and is no part of it.
 *
 * @param bound whom its rules name, each leading to what binds them
 * @param blocked its rules that cannot be applied yet
 * @param contradicted its rules that an annex disagrees with
 * @param related other policies, by how they are related
 * @param terms the definitions of other policies whose terms its text links, in the order of their first use
 */
public record Surroundings(
        List<LinkView> bound,
        List<Concern> blocked,
        List<Concern> contradicted,
        List<Related> related,
        List<Lent> terms) {
    /** Around a text that is related to nothing. */
    public static final Surroundings NONE = new Surroundings(List.of(), List.of(), List.of(), List.of(), List.of());

    public Surroundings {
        bound = List.copyOf(bound);
        blocked = List.copyOf(blocked);
        contradicted = List.copyOf(contradicted);
        related = List.copyOf(related);
        terms = List.copyOf(terms);
    }

    /** A rule and what concerns it: the pending items it waits for, or the annexes that disagree. */
    public record Concern(LinkView rule, List<LinkView> what) {
        public Concern {
            what = List.copyOf(what);
        }
    }

    /** The policies of one relation: "Cita a", "La citan" … */
    public record Related(String label, List<LinkView> policies) {
        public Related {
            policies = List.copyOf(policies);
        }
    }

    /**
     * Definitions that stand on another page.
     *
     * @param page its address as the links in the text write it
     * @param source the policy that defines them
     */
    public record Lent(String page, String source, List<Gloss> terms) {
        public Lent {
            terms = List.copyOf(terms);
        }
    }

    /** One of them, by its id there. */
    public record Gloss(String id, String term, Prose text) {}
}
