package vigente.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vigente.text.Windows1252;

/**
 * The text of a file's bytes: UTF-8, UTF-16 with its mark, or Windows-1252 where that is sure.
 *
 * @param text with LF line ends, without marks and invisible characters
 * @param notes what an author must know about it
 */
record Decoding(String text, List<Note> notes) {
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\x00-\\x08\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F\\xAD\\u200B\\u200E\\u200F\\u202A-\\u202E"
                    + "\\u2060-\\u2064\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF\\uE000-\\uF8FF]");
    private static final int BINARY = 4;

    /** @throws Unreadable where the bytes are no text, or it is not sure which */
    static Decoding of(byte[] bytes, String name) {
        if (bytes.length >= 2 && (isMark(bytes, 0xFF, 0xFE) || isMark(bytes, 0xFE, 0xFF))) {
            return cleaned(new String(bytes, StandardCharsets.UTF_16), new ArrayList<>());
        }
        if (isBinary(bytes)) {
            throw new Unreadable("importar.no-es-texto", name);
        }
        List<Note> notes = new ArrayList<>();
        if (Windows1252.isUtf8(bytes)) {
            return cleaned(new String(bytes, StandardCharsets.UTF_8), notes);
        }
        String text = Windows1252.text(bytes).orElseThrow(() -> new Unreadable("importar.codificacion", name));
        notes.add(Note.of(Note.Sort.LOOK, 0, "importar.era-windows", name));
        return cleaned(text, notes);
    }

    private static boolean isMark(byte[] bytes, int first, int second) {
        return (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static boolean isBinary(byte[] bytes) {
        int zeros = 0;
        for (byte b : bytes) {
            zeros += b == 0 ? 1 : 0;
        }
        return zeros >= BINARY;
    }

    private static Decoding cleaned(String decoded, List<Note> notes) {
        String lines = decoded.replace("\r\n", "\n").replaceAll("[\\r\\f\\u000B\\u0085\\u2028\\u2029]", "\n");
        // Word's own bullets stand among the private characters.
        String clean = INVISIBLE
                .matcher(lines.replaceAll("[\\uF0A7\\uF0B7\\uF0D8]", "•"))
                .replaceAll("");
        int invisible = lines.length() - clean.length();
        if (invisible > (lines.startsWith("\uFEFF") ? 1 : 0)) {
            notes.add(Note.of(Note.Sort.LOOK, 0, "importar.invisibles", invisible));
        }
        if (clean.indexOf('\uFFFD') >= 0) {
            notes.add(Note.of(Note.Sort.LOOK, 0, "importar.perdidos"));
        }
        return new Decoding(clean, List.copyOf(notes));
    }
}
