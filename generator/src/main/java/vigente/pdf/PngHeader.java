package vigente.pdf;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What a PNG file says of its pixels, checked (ISO/IEC 15948, "IHDR Image header").
 *
 * @param kind 0 grey, 2 colours, 3 a palette, 4 grey with transparency, 6 colours with transparency
 * @param interlaced whether the pixels come in seven passes
 */
record PngHeader(int width, int height, int depth, int kind, boolean interlaced) {
    private static final int LENGTH = 13;
    private static final long MOST_PIXELS = 50_000_000L;
    private static final int PALETTE = 3;
    private static final Map<Integer, Set<Integer>> DEPTHS = Map.of(
            0,
            Set.of(1, 2, 4, 8, 16),
            2,
            Set.of(8, 16),
            PALETTE,
            Set.of(1, 2, 4, 8),
            4,
            Set.of(8, 16),
            6,
            Set.of(8, 16));
    private static final Map<Integer, Integer> SAMPLES = Map.of(0, 1, 2, 3, PALETTE, 1, 4, 2, 6, 4);
    // First column and row of each pass, and the steps to the next.
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    /** The header in these data; empty where they make none, or one of a picture too large to print. */
    static Optional<PngHeader> of(byte[] data) {
        if (data.length != LENGTH) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(data);
        int width = in.getInt();
        int height = in.getInt();
        PngHeader header = new PngHeader(width, height, data[8], data[9], data[12] == 1);
        boolean sound = width > 0
                && height > 0
                && (long) width * height <= MOST_PIXELS
                && DEPTHS.getOrDefault((int) data[9], Set.of()).contains((int) data[8])
                && data[10] == 0
                && data[11] == 0
                && (data[12] & 0xfe) == 0;
        return sound ? Optional.of(header) : Optional.empty();
    }

    boolean indexed() {
        return kind == PALETTE;
    }

    /** Whether a tRNS chunk of that length belongs to such a picture. */
    boolean transparency(int length, int colours) {
        return kind == PALETTE ? length > 0 && length <= colours : kind == 0 ? length == 2 : kind == 2 && length == 6;
    }

    /** Whether the compressed {@code pixels} are just those of the picture. */
    boolean fits(byte[] pixels) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pixels);
            byte[] buffer = new byte[1 << 16];
            long wanted = bytes();
            long found = 0;
            while (found <= wanted && !inflater.finished()) {
                int more = inflater.inflate(buffer);
                if (more == 0 && !inflater.finished()) {
                    return false;
                }
                found += more;
            }
            return found == wanted;
        } catch (DataFormatException damaged) {
            return false;
        } finally {
            inflater.end();
        }
    }

    private long bytes() {
        if (!interlaced) {
            return rows(width, height);
        }
        long bytes = 0;
        for (int[] pass : PASSES) {
            bytes += rows((width - pass[0] + pass[2] - 1) / pass[2], (height - pass[1] + pass[3] - 1) / pass[3]);
        }
        return bytes;
    }

    // Every row begins with a byte that names its filter.
    private long rows(long columns, long rows) {
        return columns <= 0 ? 0 : rows * (1 + (columns * SAMPLES.getOrDefault(kind, 1) * depth + 7) / 8);
    }
}
