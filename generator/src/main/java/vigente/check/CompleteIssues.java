package vigente.check;

import java.time.LocalDate;
import java.util.Set;
import vigente.message.Messages;
import vigente.policy.Manual;
import vigente.policy.PendingItem;
import vigente.policy.PendingItems;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Value;
import vigente.problem.Kind;
import vigente.problem.Problems;

/** An issued revision owes no datum that identifies it, no issue date and no rule. */
final class CompleteIssues implements Check {
    private static final String ISSUED = "fecha_emision";
    private static final Set<String> NEEDED = Set.of("codigo", "titulo", ISSUED, "responsable");

    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        for (Policy policy : manual.policies()) {
            for (Revision revision : policy.revisions()) {
                if (!revision.number().draft()) {
                    check(policy, revision, problems);
                }
            }
        }
    }

    private static void check(Policy policy, Revision revision, Problems problems) {
        for (PendingItem item : PendingItems.of(policy, revision)) {
            boolean datum = item.where() == PendingItem.Where.DATUM && NEEDED.contains(item.element());
            if (datum || item.where() == PendingItem.Where.RULE) {
                String name = datum
                        ? Messages.text("emitida.dato", Messages.text("campo." + item.element()))
                        : Messages.text("emitida.lineamiento", item.element());
                String remedy = Messages.text(item.element().equals(ISSUED) ? "emitida.fechar" : "emitida.completar");
                problems.add(Kind.PENDING_IN_ISSUED, item.place(), revision.number(), name, remedy);
            }
        }
        Value<LocalDate> issued = revision.title().issued();
        if (issued.isAbsent()) {
            problems.add(Kind.ISSUED_WITHOUT_DATE, issued.place(), revision.number());
        }
    }
}
