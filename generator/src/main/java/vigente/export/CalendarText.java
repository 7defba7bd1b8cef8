package vigente.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes content lines of a calendar (RFC 5545, section 3.1): UTF-8, each line ended by CRLF and folded where it is longer
 * than 75 octets, never inside a character.
 */
final class CalendarText {
    private static final int LONGEST = 75;
    private static final int REPLACEMENT = 0xFFFD;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** A line whose value has a form of its own: a date, a duration, an address. */
    CalendarText line(String name, String value) {
        int used = 0;
        String line = name + ":" + value;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            byte[] character = utf8(line.codePointAt(i));
            if (used + character.length > LONGEST) {
                bytes.writeBytes(new byte[] {'\r', '\n', ' '});
                used = 1;
            }
            bytes.writeBytes(character);
            used += character.length;
        }
        bytes.writeBytes(new byte[] {'\r', '\n'});
        return this;
    }

    /** A line whose value is text (section 3.3.11): whatever it holds, it stays one value. */
    CalendarText text(String name, String value) {
        StringBuilder escaped = new StringBuilder();
        value.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> escaped.append("\\n");
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(c);
                default -> escaped.appendCodePoint(allowed(c));
            }
        });
        return line(name, escaped.toString());
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    // Control characters may not stand in a calendar, nor can UTF-8 carry half a surrogate pair.
    private static int allowed(int c) {
        boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return lone || (Character.isISOControl(c) && c != '\t') ? REPLACEMENT : c;
    }

    private static byte[] utf8(int codePoint) {
        return Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
    }
}
