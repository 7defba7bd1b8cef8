package vigente.build;

import vigente.problem.Digest;
import vigente.problem.Tally;

/** What the person at the terminal is told of the findings of a run. */
public record Briefing(Digest problems, Tally tally) {
    /** What is told of {@code findings}. */
    public static Briefing of(Findings findings) {
        return new Briefing(Digest.of(findings.problems()), findings.tally());
    }
}
