package vigente.glossary;

import vigente.policy.RevisionNumber;
import vigente.policy.Slug;

/** One revision of one policy: whose text is read, or whose definition it is. */
public record TextId(Slug policy, RevisionNumber revision) {
    // Asked for thousands of times; what a record makes by itself takes several times as long.
    @Override
    public int hashCode() {
        return 31 * policy.text().hashCode() + 100 * revision.major() + revision.minor();
    }

    @Override
    public String toString() {
        return policy + " " + revision;
    }
}
