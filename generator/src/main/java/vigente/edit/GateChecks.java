package vigente.edit;

import java.util.Optional;
import vigente.message.Messages;
import vigente.policy.PendingItem;
import vigente.policy.PendingItems;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Signature;
import vigente.policy.Value;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problem;

/** What only the gate asks of a text, since an issued one cannot be mended. */
final class GateChecks {
    private GateChecks() {}

    /** Somebody wrote it. */
    static void authored(Revision draft, Reasons reasons) {
        Optional<Value<String>> author = draft.title().author().map(Signature::name);
        if (author.flatMap(Value::known).isEmpty()) {
            Place place = author.map(Value::place).orElse(draft.place());
            reasons.add(Kind.AUTHOR_MISSING, place, draft.number());
        }
    }

    /** Tells of everything that will be owed for as long as the revision is in force. */
    static void owing(Policy policy, Revision issued, Reasons reasons) {
        for (PendingItem item : PendingItems.of(policy, issued)) {
            boolean told = reasons.found().stream().map(Problem::place).anyMatch(item.place()::equals);
            if (!told) {
                reasons.add(Kind.ISSUED_OWING, item.place(), issued.number(), name(item));
            }
        }
    }

    private static String name(PendingItem item) {
        String key = "campo." + item.element();
        String element =
                item.where() == PendingItem.Where.DATUM && Messages.has(key) ? Messages.text(key) : item.element();
        return Messages.text("emitir.debe." + item.where().id(), element);
    }
}
