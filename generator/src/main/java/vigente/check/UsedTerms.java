package vigente.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vigente.message.Messages;
import vigente.problem.Kind;
import vigente.problem.Problems;

/**
 * What a policy defines is used: by its rules, sections, annexes or other definitions, or by another policy.
 *
 * <p>Words are compared without their endings, so that a term counts as used rather than not. Glossaries define for others.
 */
final class UsedTerms {
    private final Map<String, Integer> policies = new HashMap<>();
    private final List<Set<String>> pointedAt = new ArrayList<>();
    private final List<TermUse.Unused> unused = new ArrayList<>();

    /** Adds what one text says. */
    void add(TermUse text) {
        text.stems().forEach(word -> policies.merge(word, 1, Integer::sum));
        pointedAt.addAll(text.pointedAt());
        text.unused().ifPresent(unused::add);
    }

    /** Adds what was seen in other texts of the manual. */
    void join(UsedTerms others) {
        others.policies.forEach((word, count) -> policies.merge(word, count, Integer::sum));
        pointedAt.addAll(others.pointedAt);
        unused.addAll(others.unused);
    }

    /** Tells what no text uses, once all have been added. */
    void finish(Problems problems) {
        for (TermUse.Unused candidates : unused) {
            List<TermUse.Named> nowhere = candidates.nowhere().stream()
                    .filter(term -> term.names().stream().noneMatch(this::isElsewhere)
                            && pointedAt.stream().noneMatch(words -> isNamed(term, words)))
                    .toList();
            if (!nowhere.isEmpty()) {
                tell(nowhere, candidates.byDefinitions(), problems);
            }
        }
    }

    private static void tell(List<TermUse.Named> nowhere, List<String> byDefinitions, Problems problems) {
        problems.add(
                Kind.TERM_UNUSED,
                nowhere.get(0).place(),
                Spoken.quoted(nowhere.stream().map(TermUse.Named::written).toList()),
                byDefinitions.isEmpty()
                        ? ""
                        : Messages.text("termino.solo-definiciones", Spoken.quoted(byDefinitions)));
    }

    // A word that more than this policy uses may be the term in another's text.
    private boolean isElsewhere(Set<String> words) {
        return words.stream().allMatch(word -> policies.getOrDefault(word, 0) > 1);
    }

    private static boolean isNamed(TermUse.Named term, Set<String> words) {
        return term.names().stream().anyMatch(words::containsAll);
    }
}
