package vigente.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * The widths of a face's letters, as its TrueType file states them (OpenType: tables {@code head}, {@code hhea}, {@code
 * hmtx} and {@code cmap} format 4).
 *
 * <p>The JDK's own measuring depends on its version and the machine's libraries, and with it every drawing would.
 */
final class Face {
    static final Face REGULAR = read("VigenteSans-Regular.ttf");
    static final Face BOLD = read("VigenteSans-Bold.ttf");
    // Wider than most letters: what the face lacks is printed in another one.
    private static final double UNKNOWN = 0.65;
    private static final int TABLE_RECORD = 16;
    private static final int FORMAT_OF_THE_BASIC_PLANE = 4;

    private final Map<Integer, Double> widths = new HashMap<>();

    private Face(ByteBuffer font) {
        Map<String, Integer> tables = tables(font);
        double unit = font.getChar(table(tables, "head") + 18);
        int measured = font.getChar(table(tables, "hhea") + 34);
        int advances = table(tables, "hmtx");
        int segments = segments(font, table(tables, "cmap"));
        int count = font.getChar(segments + 6);
        for (int at = 0; at < count; at += 2) {
            int end = font.getChar(segments + 14 + at);
            int start = font.getChar(segments + 16 + count + at);
            int delta = font.getChar(segments + 16 + 2 * count + at);
            int offsetAt = segments + 16 + 3 * count + at;
            int offset = font.getChar(offsetAt);
            for (int c = start; c <= end && c < Character.MAX_VALUE; c++) {
                int glyph = offset == 0 ? c + delta : font.getChar(offsetAt + offset + 2 * (c - start));
                int index = Math.min(glyph & 0xffff, measured - 1);
                widths.put(c, font.getChar(advances + 4 * index) / unit);
            }
        }
    }

    private static Map<String, Integer> tables(ByteBuffer font) {
        Map<String, Integer> tables = new HashMap<>();
        for (int i = 0; i < font.getChar(4); i++) {
            int record = 12 + i * TABLE_RECORD;
            StringBuilder name = new StringBuilder();
            for (int letter = 0; letter < 4; letter++) {
                name.append((char) font.get(record + letter));
            }
            tables.put(name.toString(), font.getInt(record + 8));
        }
        return tables;
    }

    private static int table(Map<String, Integer> tables, String name) {
        Integer start = tables.get(name);
        if (start == null) {
            throw new IllegalStateException("a face without table " + name);
        }
        return start;
    }

    private static int segments(ByteBuffer font, int characters) {
        for (int i = 0; i < font.getChar(characters + 2); i++) {
            int table = characters + font.getInt(characters + 4 + 8 * i + 4);
            if (font.getChar(table) == FORMAT_OF_THE_BASIC_PLANE) {
                return table;
            }
        }
        throw new IllegalStateException("a face without characters");
    }

    private static Face read(String file) {
        try (InputStream in = Face.class.getResourceAsStream("/vigente/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no font file " + file);
            }
            return new Face(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** How wide {@code text} is, set in {@code size} points. */
    double width(String text, double size) {
        return text.codePoints()
                        .mapToDouble(c -> widths.getOrDefault(c, UNKNOWN))
                        .sum()
                * size;
    }
}
