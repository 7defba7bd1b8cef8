package vigente.check;

import vigente.message.Messages;
import vigente.policy.Act;
import vigente.policy.Code;
import vigente.policy.Policy;

/** How messages name an act and the policy that a command would be told. */
final class ActWords {
    private ActWords() {}

    /** "Autorizó", "Revisión sin cambios" … */
    static String of(Act act) {
        return Messages.text("acto." + act.kind().spanish());
    }

    /** The policy's code; empty while it is owed. */
    static String code(Policy policy) {
        return policy.code().map(Code::text).orElse("");
    }
}
