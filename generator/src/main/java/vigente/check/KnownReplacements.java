package vigente.check;

import java.time.LocalDate;
import java.util.List;
import vigente.control.Standings;
import vigente.message.Messages;
import vigente.policy.Directory;
import vigente.policy.Manual;
import vigente.policy.Pointer;
import vigente.problem.Kind;
import vigente.problem.Problems;
import vigente.text.Suggestion;

/** A policy that replaces another names one that the manual still has. */
final class KnownReplacements implements Check {
    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        Directory directory = Standings.of(manual, today).directory();
        List<String> codes = manual.policies().stream()
                .map(Spoken::code)
                .filter(code -> !code.isEmpty())
                .toList();
        for (LivingTexts.Living living : LivingTexts.of(manual, today)) {
            for (Pointer replaced : living.revision().title().replaces()) {
                if (directory.policy(replaced.target().document()).isEmpty()) {
                    String written = replaced.target().written();
                    String own = Spoken.code(living.policy());
                    List<String> others =
                            codes.stream().filter(code -> !code.equals(own)).toList();
                    problems.add(
                            Kind.REPLACES_UNKNOWN,
                            replaced.place(),
                            written,
                            Suggestion.help(written, others, Messages.text("sustituye.desconocida.ayuda")));
                }
            }
        }
    }
}
