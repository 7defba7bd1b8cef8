package vigente.glossary;

import java.util.Optional;
import java.util.stream.Stream;
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
    /** The revision of {@code policy} that readers and other policies are sent to. */
    public static PolicyText shown(Policy policy, Revision revision) {
        return of(policy, revision, true);
    }

    /** Another revision of {@code policy}: its definitions count in its own text only. */
    public static PolicyText other(Policy policy, Revision revision) {
        return of(policy, revision, false);
    }

    private static PolicyText of(Policy policy, Revision revision, boolean shown) {
        String code = policy.code().map(Code::text).orElse("");
        return new PolicyText(new TextId(policy.slug(), revision.number()), code, revision, shown);
    }

    /** What its definitions mean, in reading order; those that only point elsewhere or define nothing are left out. */
    public Stream<Sense> senses() {
        return revision.allDefinitions().flatMap(definition -> sense(definition).stream());
    }

    /** What {@code definition}, one of this revision's, means; empty where it points elsewhere or has no term. */
    public Optional<Sense> sense(Definition definition) {
        return definition
                .term()
                .filter(term -> definition.see().isEmpty())
                .map(term -> new Sense(id, code, definition.id(), term, definition.linked(), definition.place()));
    }
}
