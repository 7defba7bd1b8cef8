package vigente.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vigente.text.Target;

/**
 * Whom a revision's text speaks of: plain names, so that finding out whose text concerns a policy or a post needs no text.
 *
 * @param named what its references and definitions name: codes and terms, case and accents aside
 * @param pointed those of them where its definitions send a reader on to ({@code ver})
 * @param bound how many of its rules bind each list of names, in the order of their first rule
 * @param contradicts whether an annex is declared to say something else than a rule
 */
public record Mentions(Set<String> named, Set<String> pointed, Map<List<String>, Integer> bound, boolean contradicts) {
    public Mentions {
        named = Set.copyOf(named);
        pointed = Set.copyOf(pointed);
        bound = Collections.unmodifiableMap(new LinkedHashMap<>(bound));
    }

    static Mentions of(Revision revision, List<Target> targets) {
        Set<String> pointed = new LinkedHashSet<>();
        revision.allDefinitions().forEach(definition -> definition.see().ifPresent(target -> name(target, pointed)));
        Set<String> named = new LinkedHashSet<>(pointed);
        targets.forEach(target -> name(target, named));
        Map<List<String>, Integer> bound = new LinkedHashMap<>();
        revision.rules().forEach(rule -> bind(rule, List.of(), bound));
        boolean contradicts = revision.annexes().stream().anyMatch(Mentions::contradicts);
        return new Mentions(named, pointed, bound, contradicts);
    }

    private static void name(Target target, Set<String> names) {
        if (!target.document().isEmpty()) {
            names.add(Directory.fold(target.document()));
        }
    }

    private static void bind(Rule rule, List<String> above, Map<List<String>, Integer> bound) {
        List<String> names = rule.obliges().isEmpty() ? above : rule.obliges();
        if (!names.isEmpty()) {
            bound.merge(names, 1, Integer::sum);
        }
        rule.children().forEach(child -> bind(child, names, bound));
    }

    private static boolean contradicts(Annex annex) {
        return annex instanceof Annex.Document document
                && document.origin().stream()
                        .anyMatch(origin -> !origin.contradicts().isEmpty());
    }
}
