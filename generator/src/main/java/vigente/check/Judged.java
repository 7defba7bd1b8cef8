package vigente.check;

import java.util.List;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;
import vigente.problem.Problem;
import vigente.problem.ProblemBytes;

/**
 * What the checks of language have to say of one text.
 *
 * @param problems each at the very words concerned
 * @param terms what others' checks have to know of it
 */
record Judged(List<Problem> problems, TermUse terms) {
    Judged {
        problems = List.copyOf(problems);
    }

    /** Adds it to {@code out}. */
    void write(ByteWriter out) {
        out.list(problems, problem -> {
            out.text(problem.place().file());
            ProblemBytes.write(problem, out);
        });
        terms.write(out);
    }

    /**
     * What comes next in {@code in}.
     *
     * @throws vigente.bytes.DamagedBytes where nothing of the kind was written
     */
    static Judged read(ByteReader in) {
        return new Judged(in.list(() -> ProblemBytes.read(in.text(), in)), TermUse.read(in));
    }
}
