package vigente.asciidoc;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigente.problem.FileText;

/**
 * A source made ready for Asciidoctor: as long as the original, character by character, so that offsets are the same.
 *
 * @param source the file as the author wrote it
 * @param text what Asciidoctor reads: each held piece is {@code ¤number}, filled up to its length
 * @param held the pieces kept back, by their numbers
 * @param rest what Asciidoctor does not read, since it nests too deep: shown as text behind all else
 */
record Prepared(FileText source, String text, List<Held> held, List<Held> rest) {
    /** Noncharacters, kept out of every source. */
    static final char HELD = '\uFDD2';

    static final char FILL = '\uFDD3';

    /** The first of ten that stand for the digits Asciidoctor must not count by. */
    static final char ZERO = '\uFDD4';

    /** A held piece in what comes back; lines within it may have been joined. Its number is the first group. */
    static final Pattern PIECE = Pattern.compile(HELD + "(\\d+)" + FILL + "*+(?:\\s+" + FILL + "++)*+");

    Prepared {
        held = List.copyOf(held);
        rest = List.copyOf(rest);
    }

    Held piece(Matcher found) {
        return held.get(Integer.parseInt(found.group(1)));
    }

    /** {@code text} with the held pieces written out again: for code, addresses and all that is no running text. */
    String restored(String text) {
        return digits(PIECE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(written(found.group(1)))));
    }

    /** {@code text} with the digits that were hidden. */
    static String digits(String text) {
        String shown = text;
        for (char digit = 0; digit < 10 && shown.chars().anyMatch(c -> c >= ZERO && c < ZERO + 10); digit++) {
            shown = shown.replace((char) (ZERO + digit), (char) ('0' + digit));
        }
        return shown;
    }

    private String written(String number) {
        Held piece = held.get(Integer.parseInt(number));
        return source.text().substring(piece.start(), piece.end());
    }
}
