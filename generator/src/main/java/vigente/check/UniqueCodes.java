package vigente.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vigente.policy.Code;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Value;
import vigente.problem.Kind;
import vigente.problem.Problems;
import vigente.text.Fold;

/** A code belongs to one policy. */
final class UniqueCodes implements Check {
    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        Map<String, Policy> owners = new HashMap<>();
        for (Policy policy : manual.policies()) {
            Value<Code> code = policy.newest().title().code();
            code.known().ifPresent(written -> {
                Policy owner = owners.putIfAbsent(Fold.plain(written.text()), policy);
                if (owner != null) {
                    problems.add(Kind.DUPLICATE_CODE, code.place(), written, owner.slug());
                }
            });
        }
    }
}
