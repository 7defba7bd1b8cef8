package vigente.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;
import vigente.bytes.DamagedBytes;
import vigente.policy.Fingerprinter;
import vigente.problem.FileText;
import vigente.problem.Place;
import vigente.problem.PlaceBytes;
import vigente.problem.Problem;
import vigente.problem.ProblemBytes;
import vigente.problem.Problems;
import vigente.text.Block;
import vigente.text.TreeReader;
import vigente.text.TreeWriter;

/**
 * What the prose in one file was read as, each piece by its place: a text is one piece, a data file has many.
 *
 * <p>What a piece means is told by the file's path and all of its text, so that is what it is remembered by. For one thread.
 */
final class FileMemory {
    // Trees of ordinary texts take twice their characters; what takes much more is no text that anybody wrote.
    private static final long BYTES_FOR_A_CHARACTER = 16;
    private static final long BYTES_FOR_NOTHING = 1 << 12;

    private final TextMemory memory;
    private final String file;
    private final String key;
    private final long largest;
    private final Map<Place, Piece> pieces;
    private boolean grown;

    /** What was read at {@code place}, with all that was wrong with it. */
    private record Piece(Place place, List<Block> blocks, List<Problem> problems) {}

    private FileMemory(TextMemory memory, FileText file) {
        this.memory = memory;
        this.file = file.file();
        this.key = key(file);
        this.largest = BYTES_FOR_NOTHING + BYTES_FOR_A_CHARACTER * file.text().length();
        this.pieces = memory.find(key, largest).map(this::pieces).orElseGet(LinkedHashMap::new);
    }

    /** What {@code memory} knows of the pieces of {@code file}. */
    static FileMemory of(TextMemory memory, FileText file) {
        return new FileMemory(memory, file);
    }

    private static String key(FileText file) {
        return Fingerprinter.hex((file.file() + '\0' + file.text()).getBytes(StandardCharsets.UTF_8));
    }

    /** The piece at {@code place}, read by {@code reading} where it is not known; its problems are added to {@code problems}. */
    List<Block> blocks(Place place, Problems problems, Function<Problems, List<Block>> reading) {
        Piece piece = pieces.computeIfAbsent(place, unknown -> read(place, reading));
        problems.addAll(piece.problems());
        return piece.blocks();
    }

    private Piece read(Place place, Function<Problems, List<Block>> reading) {
        grown = true;
        Problems found = new Problems();
        List<Block> blocks = reading.apply(found);
        return new Piece(place, blocks, found.sorted());
    }

    /** Remembers what had to be read. */
    void keep() {
        if (grown) {
            memory.keep(key, this::bytes);
        }
    }

    private byte[] bytes() {
        ByteWriter out = new ByteWriter();
        out.list(new ArrayList<>(pieces.values()), piece -> {
            PlaceBytes.write(piece.place(), out);
            TreeWriter.write(piece.blocks(), file, out);
            out.list(piece.problems(), problem -> ProblemBytes.write(problem, out));
        });
        return out.bytes();
    }

    private Map<Place, Piece> pieces(byte[] bytes) {
        ByteReader in = new ByteReader(bytes);
        Map<Place, Piece> known = new LinkedHashMap<>();
        try {
            in.list(() -> piece(in)).forEach(piece -> known.put(piece.place(), piece));
            in.end();
            return known;
        } catch (DamagedBytes unknown) {
            // As good as never kept.
            return new LinkedHashMap<>();
        }
    }

    private Piece piece(ByteReader in) {
        return new Piece(
                PlaceBytes.read(file, in), TreeReader.read(file, in), in.list(() -> ProblemBytes.read(file, in)));
    }
}
