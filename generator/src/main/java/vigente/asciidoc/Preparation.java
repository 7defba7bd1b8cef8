package vigente.asciidoc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigente.problem.FileText;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problems;
import vigente.text.PendingScanner;

/**
 * Takes from a source what Asciidoctor must not act upon (format: "politica.adoc"): {@code include::}, conditions,
 * passthroughs, formulas, too deep nesting; and PENDIENTE, whose data is no markup.
 */
final class Preparation {
    private static final Pattern INCLUDE = Pattern.compile("include::[^\\s\\[](?:[^\\[]*[^\\s\\[])?\\[.*]");
    private static final Pattern CONDITION = Pattern.compile("(?:ifdef|ifndef|ifeval|endif)::\\S*\\[.*]");
    private static final Pattern PASSTHROUGH = Pattern.compile(
            "(?<![\\\\+])\\+{3}(?!\\+).{1,2000}?(?<!\\+)\\+{3}(?!\\+)"
                    + "|(?<![\\\\\\p{L}\\p{N}_])(?:pass|stem|latexmath|asciimath):[a-z0-9,+-]*\\[(?:|.{0,2000}?[^\\\\])]",
            Pattern.DOTALL);
    private static final Pattern UNSAFE = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\uFDD0-\\uFDEF]");

    /** What references to attributes may grow the text by; one value never has more than {@link #LONGEST_VALUE}. */
    private static final long GROWTH = 16_000_000;

    private static final long LONGEST_VALUE = 4096;

    /** The shortest piece that can be held: its number has to fit. */
    private static final int SHORTEST = 8;

    private final FileText source;
    private final Problems problems;
    private final List<String> lines;
    private final Outline outline;
    private final char[] text;
    private final List<Held> found = new ArrayList<>();

    private Preparation(FileText source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.lines = lines(source);
        this.outline = Outline.of(lines);
        this.text = UNSAFE.matcher(source.text()).replaceAll("\uFFFD").toCharArray();
    }

    static Prepared of(FileText source, Problems problems) {
        return new Preparation(source, problems).prepared();
    }

    private Prepared prepared() {
        outline.tooDeep().ifPresent(line -> problems.add(Kind.DEEP_NESTING, place(line), Outline.DEEPEST));
        comments();
        blankHeader();
        boolean swelling = swelling();
        for (int i = 0; i < outline.size(); i++) {
            directive(i, swelling);
        }
        segments();
        repeats();
        List<Held> held = apart();
        for (int i = 0; i < held.size(); i++) {
            hide(held.get(i), i);
        }
        int end = outline.tooDeep().isPresent() ? offset(outline.tooDeep().getAsInt()) : text.length;
        return new Prepared(source, new String(text, 0, end), held, unread(source, lines, outline.size()));
    }

    private int offset(int line) {
        return source.offsetOfLine(line + 1);
    }

    private int end(int line) {
        return offset(line) + lines.get(line).length();
    }

    private Place place(int line) {
        String written = lines.get(line);
        int indent = written.length() - written.stripLeading().length();
        return source.place(offset(line) + indent, offset(line) + written.length());
    }

    private void comments() {
        for (int i = 0; i < outline.size(); i++) {
            boolean first = i == 0 || outline.kind(i - 1) != Outline.Kind.COMMENT;
            if (first && outline.kind(i) == Outline.Kind.COMMENT) {
                problems.add(Kind.HTML_COMMENT, place(i));
            }
        }
    }

    /** Takes the document's header away, so that Asciidoctor reads what follows a title as text: see {@link Header}. */
    private void blankHeader() {
        List<String> shown = lines.subList(0, outline.size());
        Header.lines(shown, line -> outline.kind(line) == Outline.Kind.COMMENT).forEach(this::blank);
    }

    private void blank(int line) {
        for (int i = offset(line); i < offset(line) + lines.get(line).length(); i++) {
            text[i] = ' ';
        }
    }

    /** Whether references to attributes could make the text grow without measure. */
    private boolean swelling() {
        return source.text().chars().filter(c -> c == '{').count() * LONGEST_VALUE > GROWTH;
    }

    private void directive(int line, boolean swelling) {
        String written = lines.get(line).stripTrailing();
        if (outline.kind(line) == Outline.Kind.COMMENT) {
            return;
        }
        if (INCLUDE.matcher(written).matches()) {
            hold(line, Kind.ADOC_INCLUDE);
        } else if (CONDITION.matcher(written).matches()
                || (swelling && Header.ATTRIBUTE.matcher(written).matches())) {
            hold(line, Kind.ADOC_NOT_CARRIED_OUT);
        }
    }

    private void hold(int line, Kind kind) {
        String written = lines.get(line).stripTrailing();
        problems.add(kind, place(line), written);
        found.add(new Held.Directive(offset(line), offset(line) + written.length()));
    }

    private void segments() {
        Crowd crowd = new Crowd();
        for (Segments.Segment segment : Segments.of(lines, outline)) {
            int start = offset(segment.first());
            String written = source.text().substring(start, end(segment.behind() - 1));
            segment(start, written);
            if (!segment.code()) {
                crowd.surplus(written)
                        .ifPresent(mark -> surplus(start + mark, start + written.length(), crowd.allowed()));
            }
        }
    }

    private void segment(int start, String written) {
        Matcher passthrough = PASSTHROUGH.matcher(written);
        while (passthrough.find()) {
            found.add(new Held.Passthrough(start + passthrough.start(), start + passthrough.end()));
        }
        for (PendingScanner.Found pending : PendingScanner.scan(written)) {
            found.add(new Held.Owed(start + pending.start(), start + pending.end(), pending));
        }
    }

    private void surplus(int start, int end, int allowed) {
        if (end - start >= SHORTEST) {
            problems.add(Kind.CROWDED_TEXT, source.place(start, start + 1), allowed);
            found.removeIf(piece -> piece.end() > start && piece.start() < end);
            found.add(new Held.Directive(start, end));
        }
    }

    private void repeats() {
        Repeats repeats = new Repeats();
        for (int i = 0; i < outline.size(); i++) {
            String line = lines.get(i);
            if (outline.kind(i) == Outline.Kind.TABLE || line.startsWith("[")) {
                for (Repeats.Repeat repeat : repeats.tooMany(line)) {
                    Place place = source.place(offset(i) + repeat.start(), offset(i) + repeat.end());
                    problems.add(Kind.ADOC_NOT_CARRIED_OUT, place, line.substring(repeat.start(), repeat.end()));
                    hideDigits(offset(i) + repeat.start(), offset(i) + repeat.end());
                }
            }
        }
    }

    private void hideDigits(int start, int end) {
        for (int i = start; i < end; i++) {
            text[i] = text[i] >= '0' && text[i] <= '9' ? (char) (Prepared.ZERO + text[i] - '0') : text[i];
        }
    }

    /** The whole of {@code source} as it is written, for a text that nobody can read. */
    static List<Held> unread(FileText source) {
        return unread(source, lines(source), 0);
    }

    /** The lines from {@code from} on as they are written, each paragraph a piece of its own. */
    private static List<Held> unread(FileText source, List<String> lines, int from) {
        List<Held> pieces = new ArrayList<>();
        int first = from;
        for (int i = from; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).isBlank()) {
                if (i > first) {
                    int end = source.offsetOfLine(i) + lines.get(i - 1).length();
                    pieces.add(new Held.Directive(source.offsetOfLine(first + 1), end));
                }
                first = i + 1;
            }
        }
        return pieces;
    }

    private static List<String> lines(FileText source) {
        return List.of(source.text().split("\n", -1));
    }

    /** The pieces in order; of two that overlap the one that begins first. */
    private List<Held> apart() {
        found.sort(Comparator.comparingInt(Held::start).thenComparing(Held::end, Comparator.reverseOrder()));
        List<Held> held = new ArrayList<>();
        int end = 0;
        for (Held piece : found) {
            if (piece.start() >= end) {
                held.add(piece);
                end = piece.end();
            }
        }
        return held;
    }

    private void hide(Held piece, int number) {
        String label = Prepared.HELD + Integer.toString(number);
        for (int i = piece.start(); i < piece.end(); i++) {
            int at = i - piece.start();
            if (text[i] != '\n') {
                text[i] = at < label.length() ? label.charAt(at) : Prepared.FILL;
            }
        }
    }
}
