package vigente.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vigente.policy.Code;
import vigente.policy.Definition;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problems;
import vigente.text.Fold;
import vigente.text.PlainText;

/**
 * A term is defined in one policy; elsewhere it is referred to.
 *
 * <p>One finding for each term, however many policies define it, at the second policy's definition. Texts that differ in capitals,
 * accents and punctuation alone are the same.
 */
final class OneDefinitionPerTerm implements Check {
    /**
     * What has to be known of a definition to compare it: a manual may hold more of them than there is room for their texts.
     *
     * @param words of its text, as they are compared
     */
    private record Defined(Policy policy, String term, Place place, boolean isOwed, String words) {
        static Defined of(Policy policy, String term, Definition definition) {
            String text = definition.text().known().map(PlainText::of).orElse("");
            return new Defined(
                    policy, term, definition.place(), definition.text().owed().isPresent(), Word.plain(text));
        }

        boolean isOf(Policy other) {
            return policy.slug().equals(other.slug());
        }

        String where() {
            return policy.code().map(Code::text).orElse(policy.slug().text());
        }
    }

    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        Map<String, List<Defined>> byTerm = new LinkedHashMap<>();
        for (LivingTexts.Living living : LivingTexts.of(manual, today)) {
            living.revision()
                    .allDefinitions()
                    .filter(d -> d.see().isEmpty())
                    .forEach(d -> d.term()
                            .ifPresent(term -> byTerm.computeIfAbsent(
                                            Fold.plain(term.written()), none -> new ArrayList<>())
                                    .add(Defined.of(living.policy(), term.written(), d))));
        }
        byTerm.values().forEach(all -> tell(all, problems));
    }

    private static void tell(List<Defined> all, Problems problems) {
        Defined kept =
                all.stream().filter(defined -> !defined.isOwed()).findFirst().orElse(all.get(0));
        List<Defined> others =
                all.stream().filter(defined -> !defined.isOf(kept.policy())).toList();
        if (others.isEmpty()) {
            return;
        }
        List<Defined> differing = differing(kept, others);
        List<Defined> told = differing.isEmpty() ? others : differing;
        Defined shown = newest(told, told.get(0).policy());
        List<String> elsewhere = all.stream()
                .filter(defined -> !defined.isOf(shown.policy()))
                .map(Defined::where)
                .distinct()
                .toList();
        Kind kind = differing.isEmpty() ? Kind.TERM_ELSEWHERE : Kind.TERM_DIFFERS;
        problems.add(kind, shown.place(), shown.term(), Spoken.listed(elsewhere), kept.where());
    }

    // The working copy can be put right at once, the revision in force cannot.
    private static Defined newest(List<Defined> told, Policy policy) {
        return told.stream()
                .filter(defined -> defined.isOf(policy))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static List<Defined> differing(Defined kept, List<Defined> others) {
        if (kept.isOwed()) {
            return List.of();
        }
        return others.stream()
                .filter(other -> !other.isOwed() && !other.words().equals(kept.words()))
                .toList();
    }
}
