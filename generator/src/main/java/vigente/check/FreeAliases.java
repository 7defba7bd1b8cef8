package vigente.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.problem.Kind;
import vigente.problem.Problems;

/** An old address leads to one policy, and is not the address of another. */
final class FreeAliases implements Check {
    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        Map<String, String> owners = new HashMap<>();
        manual.policies()
                .forEach(policy -> owners.put(
                        policy.slug().text().toLowerCase(Locale.ROOT),
                        policy.slug().text()));
        for (Policy policy : manual.policies()) {
            Revision newest = policy.newest();
            for (String alias : newest.filing().aliases()) {
                String owner = owners.putIfAbsent(
                        alias.toLowerCase(Locale.ROOT), policy.slug().text());
                if (owner != null) {
                    problems.add(Kind.ADDRESS_COLLISION, newest.place(), alias, owner);
                }
            }
        }
    }
}
