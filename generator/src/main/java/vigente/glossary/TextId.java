package vigente.glossary;

import vigente.policy.RevisionNumber;
import vigente.policy.Slug;

/** One revision of one policy: whose text is read, or whose definition it is. */
public record TextId(Slug policy, RevisionNumber revision) {
    @Override
    public String toString() {
        return policy + " " + revision;
    }
}
