package vigente.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.problem.Problem;
import vigente.problem.Problems;
import vigente.source.SourceReader;
import vigente.source.Unsaved;

/**
 * A manual as it would be if what somebody is writing in one policy were saved.
 *
 * @param policy empty where it could not be read so
 * @param problems those of that policy, sorted by place
 */
public record Candidate(Manual manual, Optional<Policy> policy, List<Problem> problems) {
    public Candidate {
        problems = List.copyOf(problems);
    }

    /** What becomes of the policy in the folder {@code slug} with {@code unsaved} texts. */
    public static Candidate of(OpenManual open, String slug, Unsaved unsaved) {
        Problems own = new Problems();
        Optional<Policy> policy = read(open, slug, unsaved, own);
        Manual manual = policy.map(changed -> with(open.manual(), changed)).orElse(open.manual());
        String folder = "politicas/" + slug + "/";
        List<Problem> reading = new ArrayList<>(own.sorted());
        open.reading().stream()
                .filter(problem -> !problem.place().file().startsWith(folder))
                .forEach(reading::add);
        OpenManual variant = new OpenManual(open.content(), open.name(), open.today(), manual, reading, open.texts());
        // What stands in a text that cannot be read is not checked: it would be that of its last readable state.
        List<Problem> found = policy.isPresent() ? variant.problems(manual) : own.sorted();
        return new Candidate(
                manual,
                policy,
                found.stream()
                        .filter(problem -> problem.place().file().startsWith(folder))
                        .toList());
    }

    private static Optional<Policy> read(OpenManual open, String slug, Unsaved unsaved, Problems problems) {
        try {
            return new SourceReader(open.content(), open.texts())
                    .policy(slug, open.manual().settings(), unsaved, problems);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Manual with(Manual manual, Policy changed) {
        List<Policy> policies = new ArrayList<>(manual.policies());
        policies.removeIf(policy -> policy.slug().equals(changed.slug()));
        policies.add(changed);
        policies.sort(Comparator.comparing(Policy::slug));
        return new Manual(manual.settings(), manual.noticeFile(), manual.notice(), policies);
    }
}
