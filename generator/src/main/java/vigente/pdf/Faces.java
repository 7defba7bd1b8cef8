package vigente.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that came with the program, and which characters they have; may be used from several threads. */
final class Faces {
    private static final Map<String, String> FILES = Map.of(
            Style.SERIF, "VigenteSerif-Regular.ttf",
            Style.SANS, "VigenteSans-Regular.ttf",
            Style.MONO, "VigenteMono-Regular.ttf",
            Style.SYMBOLS, "DejaVuSans.ttf");
    /** The names of the faces that documents carry whole, and so are the same in all. */
    static final List<String> WHOLE = List.of(
            "VigenteMono-Regular",
            "VigenteSans-Bold",
            "VigenteSans-BoldItalic",
            "VigenteSans-Italic",
            "VigenteSans-Regular",
            "VigenteSerif-Bold",
            "VigenteSerif-BoldItalic",
            "VigenteSerif-Italic",
            "VigenteSerif-Regular");

    // FOP loses count of a font's characters past the first one above this, and with it the text of all that follow.
    private static final int LAST = 0xffff;

    private final Map<String, BitSet> characters = new ConcurrentHashMap<>();

    /** Whether a family, all its faces, has a glyph for {@code character}. */
    boolean has(String family, int character) {
        return characters.computeIfAbsent(family, Faces::characters).get(character);
    }

    private static BitSet characters(String family) {
        String file = FILES.get(family);
        if (file == null) {
            throw new IllegalArgumentException("no font " + family);
        }
        try (TrueTypeFont font = open(file)) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            BitSet found = new BitSet(LAST);
            for (int c = 0; c <= LAST; c++) {
                found.set(c, glyphs.getGlyphId(c) != 0);
            }
            return found;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A font for reading its outlines and measures; to be closed. */
    static TrueTypeFont open(String file) throws IOException {
        try (InputStream bytes = stream(file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        }
    }

    /** The bytes of a font file. */
    static InputStream stream(String file) throws IOException {
        InputStream found = Faces.class.getResourceAsStream("/vigente/fonts/" + file);
        if (found == null) {
            throw new IOException("no font file " + file);
        }
        return found;
    }
}
