package vigente.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vigente.policy.Code;
import vigente.policy.Definition;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.problem.Kind;
import vigente.problem.Problems;
import vigente.text.Fold;
import vigente.text.PlainText;

/** A term is defined in one policy; elsewhere it is referred to. */
final class OneDefinitionPerTerm implements Check {
    private record Defined(Policy policy, Definition definition) {
        String text() {
            return definition.text().known().map(PlainText::of).orElse("");
        }
    }

    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        Map<String, Defined> first = new HashMap<>();
        for (LivingTexts.Living living : LivingTexts.of(manual, today)) {
            living.revision()
                    .allDefinitions()
                    .filter(d -> d.see().isEmpty() && d.term().isPresent())
                    .forEach(d -> check(new Defined(living.policy(), d), first, problems));
        }
    }

    private static void check(Defined defined, Map<String, Defined> first, Problems problems) {
        String term = defined.definition().term().orElseThrow().written();
        Defined earlier = first.putIfAbsent(Fold.plain(term), defined);
        if (earlier == null || earlier.policy().slug().equals(defined.policy().slug())) {
            return;
        }
        boolean owed = earlier.definition().text().owed().isPresent()
                || defined.definition().text().owed().isPresent();
        Kind kind = owed || Fold.plain(earlier.text()).equals(Fold.plain(defined.text()))
                ? Kind.TERM_ELSEWHERE
                : Kind.TERM_DIFFERS;
        String where = earlier.policy()
                .code()
                .map(Code::text)
                .orElse(earlier.policy().slug().text());
        problems.add(kind, defined.definition().place(), term, where);
    }
}
