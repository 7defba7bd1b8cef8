package vigente.glossary;

import java.util.Optional;
import vigente.policy.Code;
import vigente.policy.Definition;
import vigente.policy.Policy;
import vigente.policy.Revision;

/**
 * A revision that defines and uses terms.
 *
 * @param code its policy's; empty while it is owed
 * @param shown whether it is the revision that other policies' texts refer to
 */
public record PolicyText(TextId id, String code, Revision revision, boolean shown) {
    /**
     * A revision of {@code policy}, of which readers and other policies are sent to {@code shown}: what another one defines
     * counts in its own text only.
     */
    public static PolicyText of(Policy policy, Revision revision, Revision shown) {
        String code = policy.code().map(Code::text).orElse("");
        boolean isShown = revision.number().equals(shown.number());
        return new PolicyText(new TextId(policy.slug(), revision.number()), code, revision, isShown);
    }

    /** Whether it is the very same, read in the same way; two that only say the same are not. */
    @SuppressWarnings("ReferenceEquality")
    boolean isVery(PolicyText other) {
        return revision == other.revision && shown == other.shown && code.equals(other.code) && id.equals(other.id);
    }

    /** What {@code definition}, one of this revision's, means; empty where it points elsewhere or has no term. */
    public Optional<Sense> sense(Definition definition) {
        return definition
                .term()
                .filter(term -> definition.see().isEmpty())
                // Policies call their terms alike: thousands of definitions share their words.
                .map(term -> new Sense(
                        id, code, definition.id().intern(), term.written().intern(), definition.linked()));
    }
}
