package vigente.check;

import vigente.policy.Code;
import vigente.policy.Policy;

/** How messages name what a command would be told. */
final class Spoken {
    private Spoken() {}

    /** The policy's code; empty while it is owed. */
    static String code(Policy policy) {
        return policy.code().map(Code::text).orElse("");
    }
}
