package vigente.policy;

import java.util.List;
import java.util.Optional;

/**
 * One controlled document with its history.
 *
 * @param revisions in ascending order of their numbers, never empty
 * @param acts of its register, as written
 * @param circulation who has read it and who holds it on paper
 */
public record Policy(Slug slug, List<Revision> revisions, List<Act> acts, Circulation circulation) {
    public Policy {
        revisions = List.copyOf(revisions);
        acts = List.copyOf(acts);
        if (revisions.isEmpty()) {
            throw new IllegalArgumentException(slug + " has no revisions");
        }
    }

    // Its address tells it from the others of a manual; counting its whole text in took longer than looking for it.
    @Override
    public int hashCode() {
        return slug.hashCode();
    }

    /** A policy that keeps no record of its circulation. */
    public Policy(Slug slug, List<Revision> revisions, List<Act> acts) {
        this(slug, revisions, acts, Circulation.NONE);
    }

    /** The same policy with only some of its revisions. */
    public Policy withRevisions(List<Revision> some) {
        return new Policy(slug, some, acts, circulation);
    }

    /** The highest revision, issued or not. */
    public Revision newest() {
        return revisions.get(revisions.size() - 1);
    }

    /** The working copy, if there is one. */
    public Optional<Revision> workingCopy() {
        return revisions.stream().filter(r -> r.number().draft()).reduce((a, b) -> b);
    }

    /** The policy's code: the newest one that is known; empty while it is owed. */
    public Optional<Code> code() {
        return revisions.stream()
                .map(r -> r.title().code().known())
                .flatMap(Optional::stream)
                .reduce((a, b) -> b);
    }

    /** Whether {@code other}, a revision of another policy, says that it replaces this one ({@code sustituye}). */
    public boolean isReplacedBy(Revision other) {
        return other.title().replaces().stream()
                .map(pointer -> Directory.fold(pointer.target().document()))
                .anyMatch(name -> revisions.stream()
                        .flatMap(r -> r.title().code().known().stream())
                        .anyMatch(code -> Directory.fold(code.text()).equals(name)));
    }
}
