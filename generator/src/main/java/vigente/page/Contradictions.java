package vigente.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigente.policy.Annex;
import vigente.policy.Directory;
import vigente.policy.Policy;
import vigente.policy.Revision;

/** Where an annex is declared to say something else than a rule ({@code contradice}), found from the rule. */
final class Contradictions {
    private final Map<String, List<Said>> byRule = new HashMap<>();

    /** An annex that disagrees. */
    record Said(Policy policy, Revision revision, Annex.Document annex) {}

    /** What the annexes of the published texts declare that are not superseded by the one their policy shows. */
    Contradictions(Directory directory) {
        for (Policy policy : directory.policies()) {
            for (Revision revision : policy.revisions()) {
                if ((revision.number().draft()
                                || revision.number()
                                        .equals(directory.shown(policy).number()))
                        && directory.mentions(revision).contradicts()) {
                    revision.annexes().forEach(annex -> declare(directory, policy, revision, annex));
                }
            }
        }
    }

    private void declare(Directory directory, Policy policy, Revision revision, Annex annex) {
        if (annex instanceof Annex.Document document) {
            document.origin().stream()
                    .flatMap(origin -> origin.contradicts().stream())
                    .map(pointer -> directory.find(policy, revision, pointer.target()))
                    .flatMap(Optional::stream)
                    .forEach(found -> byRule.computeIfAbsent(
                                    key(found.policy(), found.revision(), found.fragment()), k -> new ArrayList<>())
                            .add(new Said(policy, revision, document)));
        }
    }

    private static String key(Policy policy, Revision revision, String label) {
        return policy.slug() + " " + revision.number() + " " + label;
    }

    /** The annexes that disagree with a rule. */
    List<Said> with(Policy policy, Revision revision, String label) {
        return byRule.getOrDefault(key(policy, revision, label), List.of());
    }
}
