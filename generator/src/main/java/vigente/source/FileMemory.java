package vigente.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;
import vigente.bytes.DamagedBytes;
import vigente.policy.Fingerprinter;
import vigente.problem.FileText;
import vigente.problem.Problem;
import vigente.problem.ProblemBytes;
import vigente.problem.Problems;
import vigente.text.Block;
import vigente.text.TreeReader;
import vigente.text.TreeWriter;

/**
 * What texts were read as whose reading takes long to begin with, each remembered by its path and all of its words.
 *
 * <p>Those in AsciiDoc are: what reads them has to be started first.
 */
record FileMemory(TextMemory memory) {
    // Trees of ordinary texts take twice their characters; what takes much more is no text that anybody wrote.
    private static final long BYTES_FOR_A_CHARACTER = 16;
    private static final long BYTES_FOR_NOTHING = 1 << 12;

    /** What was read, with all that was wrong with it. */
    private record Piece(List<Block> blocks, List<Problem> problems) {}

    /** The blocks of {@code file}, read by {@code reading} where they are not known; what is wrong is added to {@code problems}. */
    List<Block> blocks(FileText file, Problems problems, Function<Problems, List<Block>> reading) {
        String key = Fingerprinter.hex((file.file() + '\0' + file.text()).getBytes(StandardCharsets.UTF_8));
        long largest = BYTES_FOR_NOTHING + BYTES_FOR_A_CHARACTER * file.text().length();
        Piece piece = memory.find(key, largest)
                .flatMap(bytes -> piece(file.file(), bytes))
                .orElseGet(() -> read(file.file(), key, reading));
        problems.addAll(piece.problems());
        return piece.blocks();
    }

    private Piece read(String file, String key, Function<Problems, List<Block>> reading) {
        Problems found = new Problems();
        Piece piece = new Piece(reading.apply(found), found.sorted());
        memory.keep(key, () -> bytes(file, piece));
        return piece;
    }

    private static byte[] bytes(String file, Piece piece) {
        ByteWriter out = new ByteWriter();
        TreeWriter.write(piece.blocks(), file, out);
        out.list(piece.problems(), problem -> ProblemBytes.write(problem, out));
        return out.bytes();
    }

    private static Optional<Piece> piece(String file, byte[] bytes) {
        ByteReader in = new ByteReader(bytes);
        try {
            Piece piece = new Piece(TreeReader.read(file, in), in.list(() -> ProblemBytes.read(file, in)));
            in.end();
            return Optional.of(piece);
        } catch (DamagedBytes unknown) {
            // As good as never kept.
            return Optional.empty();
        }
    }
}
