package vigente.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds PENDIENTE in a text (format: "politica.md"): in capitals, as a whole word, with or without its data in brackets.
 *
 * <p>A text is scanned as the author wrote it, so that offsets point into the source.
 */
public final class PendingScanner {
    private static final Pattern MARK =
            Pattern.compile("(?<![\\p{L}\\p{N}_])PENDIENTE(?![\\p{L}\\p{N}_])(\\(((?:[^()]++|\\([^()]*+\\))*+)\\))?");
    private static final Pattern PART = Pattern.compile("\\s*(nota|responsable|para)\\s*:(.*)", Pattern.DOTALL);

    private static final Pattern UNCLOSED = Pattern.compile("\\(\\s*(?:nota|responsable|para)\\s*:[^\\n]{0,60}");

    private PendingScanner() {}

    /**
     * One marker found.
     *
     * @param start offset of the P, inclusive
     * @param end offset behind the word or its closing bracket, exclusive
     * @param complaint what is wrong with its data: the part that was not understood; empty where all is well
     */
    public record Found(int start, int end, PendingMark mark, String complaint) {}

    /**
     * All markers in {@code text}, in order.
     *
     * <p>Brackets that hold none of the known data ("PENDIENTE (ver minuta)") are ordinary text and not part of it.
     */
    public static List<Found> scan(String text) {
        if (!text.contains(PendingMark.WORD)) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        Matcher matcher = MARK.matcher(text);
        while (matcher.find()) {
            String data = matcher.group(2);
            found.add(
                    data == null || !PART.matcher(firstPart(data)).matches()
                            ? bare(matcher.start(), text)
                            : read(matcher.start(), matcher.end(), data));
        }
        return found;
    }

    // Data whose bracket is never closed are no data: they are complained of and stay in the text.
    private static Found bare(int start, String text) {
        int end = start + PendingMark.WORD.length();
        Matcher open = UNCLOSED.matcher(text).region(end, text.length());
        boolean closed = !open.lookingAt() || open.group().indexOf(')') >= 0;
        return new Found(start, end, PendingMark.BARE, closed ? "" : open.group());
    }

    /** The marker that {@code text} as a whole is, spaces around it aside; empty where it is anything else. */
    public static Optional<Found> whole(String text) {
        String stripped = text.strip();
        return scan(stripped).stream()
                .filter(f -> f.start() == 0 && f.end() == stripped.length())
                .findFirst();
    }

    private static String firstPart(String data) {
        int end = data.indexOf(';');
        return end < 0 ? data : data.substring(0, end);
    }

    private static Found read(int start, int end, String data) {
        String note = "";
        String owner = "";
        Optional<LocalDate> due = Optional.empty();
        String complaint = "";
        for (String part : parts(data)) {
            Matcher matcher = PART.matcher(part);
            if (!matcher.matches()) {
                complaint = part.strip();
                continue;
            }
            String value = matcher.group(2).strip().replaceAll("\\s+", " ");
            switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
                case "nota" -> note = value;
                case "responsable" -> owner = value;
                default -> {
                    due = date(value);
                    complaint = due.isEmpty() ? part.strip() : complaint;
                }
            }
        }
        return new Found(start, end, new PendingMark(note, owner, due), complaint);
    }

    // A semicolon inside a note is the author's, unless one of the known words follows it.
    private static String[] parts(String data) {
        return data.split(";(?=\\s*(?:nota|responsable|para)\\s*:)|;\\s*$|;(?=\\s*[\\p{L}_]+\\s*:)");
    }

    private static Optional<LocalDate> date(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
