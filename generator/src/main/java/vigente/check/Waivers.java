package vigente.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Waiver;
import vigente.problem.Kind;
import vigente.problem.Problem;
import vigente.problem.Problems;

/** Silences the problems that somebody has answered for until a day; a waiver that is over is a problem itself. */
public final class Waivers {
    private record Scope(Waiver waiver, String folder) {
        boolean silences(Problem problem, LocalDate today) {
            return !waiver.until().isBefore(today)
                    && problem.kind().id().equals(waiver.problemId())
                    && problem.place().file().startsWith(folder);
        }
    }

    private final List<Scope> scopes = new ArrayList<>();

    /** The waivers of the whole manual and of each revision, which hold for its own files. */
    public Waivers(Manual manual) {
        manual.settings().waivers().forEach(w -> scopes.add(new Scope(w, "")));
        for (Policy policy : manual.policies()) {
            for (Revision revision : policy.revisions()) {
                revision.waivers().forEach(w -> scopes.add(new Scope(w, revision.folder() + "/")));
            }
        }
    }

    /** The problems that nobody has answered for on that day, with those of waivers that are over. */
    public List<Problem> remaining(Problems problems, LocalDate today) {
        Problems left = new Problems();
        problems.sorted().stream()
                .filter(p -> scopes.stream().noneMatch(s -> s.silences(p, today)))
                .forEach(left::add);
        for (Scope scope : scopes) {
            if (scope.waiver().until().isBefore(today)) {
                left.add(
                        Kind.WAIVER_EXPIRED,
                        scope.waiver().place(),
                        scope.waiver().problemId(),
                        scope.waiver().until());
            }
        }
        return left.sorted();
    }
}
