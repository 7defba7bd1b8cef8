package vigente.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits text into runs that one font can print, so that no glyph is ever missing.
 *
 * <p>What the family lacks goes to the font of symbols; what that lacks too becomes a replacement sign and is noted.
 * Characters that only steer other programs are left out. Very long words get places where they may break.
 */
final class Characters {
    private static final int REPLACEMENT = 0xFFFD;
    private static final char BREAK = '\u200B';
    private static final int LONG_NAME = 16;
    private static final int LONG_WORD = 32;
    private static final int PIECE = 8;

    /** A piece of text for one font: the family it stands in, or the one of symbols. */
    record Run(String text, boolean symbols) {}

    private final Faces faces;
    private final Set<Integer> missing;

    /** @param missing where characters that no font has are noted */
    Characters(Faces faces, Set<Integer> missing) {
        this.faces = faces;
        this.missing = missing;
    }

    /** The runs of {@code text}, which stands in {@code family}. */
    List<Run> split(String text, String family) {
        String whole = breakable(Normalizer.normalize(text, Normalizer.Form.NFC));
        List<Run> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        boolean symbols = false;
        for (int i = 0; i < whole.length(); ) {
            int c = spaced(whole.codePointAt(i));
            i += Character.charCount(c);
            if (steering(c)) {
                continue;
            }
            boolean other = !plain(c) && !faces.has(family, c);
            if (other != symbols && run.length() > 0) {
                runs.add(new Run(run.toString(), symbols));
                run.setLength(0);
            }
            symbols = other;
            run.appendCodePoint(other ? printable(c) : c);
        }
        if (run.length() > 0) {
            runs.add(new Run(run.toString(), symbols));
        }
        return runs;
    }

    private int printable(int c) {
        if (faces.has(Style.SYMBOLS, c)) {
            return c;
        }
        missing.add(c);
        return REPLACEMENT;
    }

    // What ends a line or paragraph of plain text is a space in running text, as it is for a browser.
    private static int spaced(int c) {
        return c == 0x85 || c == 0x2028 || c == 0x2029 ? ' ' : c;
    }

    private static boolean plain(int c) {
        return c < 0x7f || c == BREAK || c == '\u00a0' || c == '\u00ad' || c == '\u2060';
    }

    private static boolean steering(int c) {
        return c >= 0xfe00 && c <= 0xfe0f
                || c >= 0xe0000 && c <= 0xe01ef
                || c == 0xfeff
                || c == 0x200c
                || c == 0x200d
                || c >= 0x200e && c <= 0x200f
                || c >= 0x202a && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069;
    }

    private static String breakable(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            word(text, start, end, out);
            if (end < text.length()) {
                out.append(text.charAt(end++));
            }
            start = end;
        }
        return out.toString();
    }

    private static void word(String text, int start, int end, StringBuilder out) {
        int length = end - start;
        int since = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            out.append(c);
            since = Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? since + 1 : 0;
            boolean joint = length >= LONG_NAME && since == 0;
            boolean piece = length >= LONG_WORD && since >= PIECE && !Character.isHighSurrogate(c);
            if (i + 1 < end && i > start && (joint || piece)) {
                out.append(BREAK);
                since = 0;
            }
        }
    }
}
