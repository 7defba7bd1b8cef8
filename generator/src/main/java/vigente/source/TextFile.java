package vigente.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vigente.message.Messages;
import vigente.problem.FileText;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problem;
import vigente.problem.Problems;
import vigente.text.Windows1252;

/** Reads a text file: UTF-8, a BOM and CRLF accepted; what is no text in it is reported and shown as a replacement. */
final class TextFile {
    private static final long LARGEST = 8_000_000;
    private static final int FEW = 100;
    private static final char REPLACEMENT = '\uFFFD';

    private TextFile() {}

    /** The text at {@code location}, reported on as {@code file}; empty where it is none, by its size or its content. */
    static Optional<FileText> read(Path location, String file, Problems problems) throws IOException {
        long size = Files.size(location);
        if (size > LARGEST) {
            problems.add(Kind.FILE_TOO_LARGE, Place.start(file), megabytes(size), megabytes(LARGEST));
            return Optional.empty();
        }
        FileText text = of(Files.readAllBytes(location), file, problems);
        return isText(text.text()) ? Optional.of(text) : Optional.empty();
    }

    // A text in an old encoding loses its accents; of a picture or a program hardly anything is left.
    private static boolean isText(String text) {
        long lost = text.chars().filter(c -> c == REPLACEMENT).count();
        return lost < FEW || lost * 8 < text.length();
    }

    static String megabytes(long bytes) {
        return (bytes + 500_000) / 1_000_000 + " MB";
    }

    static FileText of(byte[] bytes, String file, Problems problems) {
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int firstBad = -1;
        for (CoderResult result = decoder.decode(in, chars, true);
                result.isError();
                result = decoder.decode(in, chars, true)) {
            firstBad = firstBad < 0 ? chars.position() : firstBad;
            in.position(in.position() + result.length());
            chars.put(REPLACEMENT);
        }
        StringBuilder text = new StringBuilder(chars.flip());
        FileText file0 = new FileText(file, plainLines(text));
        if (firstBad >= 0) {
            int at = Math.min(firstBad, file0.text().length());
            Problem lost = Problem.of(Kind.NOT_UTF8, file0.place(at, at + 1));
            boolean windows = Windows1252.text(bytes).isPresent();
            problems.add(windows ? lost.withHelp(Messages.text("texto-no-utf8.windows", file)) : lost);
        }
        return withoutControls(file0, problems);
    }

    private static String plainLines(StringBuilder text) {
        int start = text.length() > 0 && text.charAt(0) == '\uFEFF' ? 1 : 0;
        String plain = text.substring(start);
        return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static FileText withoutControls(FileText file, Problems problems) {
        String text = file.text();
        StringBuilder clean = null;
        boolean invisible = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (control(c)) {
                if (clean == null) {
                    clean = new StringBuilder(text);
                    problems.add(Kind.CONTROL_CHARACTER, file.place(i, i + 1), codePoint(c));
                }
                clean.setCharAt(i, REPLACEMENT);
            } else if (!invisible && misleading(c)) {
                invisible = true;
                problems.add(Kind.BIDI_CHARACTER, file.place(i, i + 1), codePoint(c));
            }
        }
        return clean == null ? file : new FileText(file.file(), clean.toString());
    }

    private static boolean control(char c) {
        return c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0 && c != 0x85 || c == 0xFFFE || c == 0xFFFF;
    }

    // Bidirectional overrides and zero-width characters; the joiners are left alone, since emoji are made with them.
    private static boolean misleading(char c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200B || c == 0x2060 || c == 0xFEFF;
    }

    private static String codePoint(char c) {
        return String.format(java.util.Locale.ROOT, "U+%04X", (int) c);
    }
}
