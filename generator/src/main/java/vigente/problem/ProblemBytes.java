package vigente.problem;

import java.util.List;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;
import vigente.bytes.DamagedBytes;

/** Problems of one file as bytes, and back, told in the words that they were found with. */
public final class ProblemBytes {
    private static final List<Kind> KINDS = List.of(Kind.values());

    private ProblemBytes() {}

    /** Adds {@code problem} to {@code out}, but for its file. */
    public static void write(Problem problem, ByteWriter out) {
        out.choice(problem.kind());
        PlaceBytes.write(problem.place(), out);
        out.text(problem.message()).text(problem.help());
    }

    /**
     * The problem that comes next in {@code in}.
     *
     * @throws DamagedBytes where no problem was written
     */
    public static Problem read(String file, ByteReader in) {
        return new Problem(in.choice(KINDS), PlaceBytes.read(file, in), in.text(), in.text());
    }
}
