package vigente.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a source that belong together for whatever is written inline: a paragraph, an item's text, a row.
 *
 * <p>A list marker begins a new item within a list, but not within a paragraph that began as plain text.
 */
final class Segments {
    private static final Pattern STRUCTURE = Pattern.compile(
            "[ \\t]*(?:-|\\*+|•|\\.+|\\d+\\.|[a-zA-Z]\\.|[ivxIVX]+\\))[ \\t].*|[^ \\t].*?(?:::+|;;)(?:[ \\t].*)?");
    private static final Pattern BORDER = Pattern.compile(
            "\\[.*]|\\+|--|={4,}|\\*{4,}|_{4,}|\\+{4,}|\\.{4,}|-{4,}|```.*|[|,:!]={3,}|[=#]{1,6}[ \\t].*");

    private final List<String> lines;
    private final Outline outline;
    private final List<Segment> found = new ArrayList<>();

    /** Lines from {@code first} to before {@code behind}, counted from 0. */
    record Segment(int first, int behind, boolean code) {}

    private Segments(List<String> lines, Outline outline) {
        this.lines = lines;
        this.outline = outline;
    }

    static List<Segment> of(List<String> lines, Outline outline) {
        Segments segments = new Segments(lines, outline);
        int first = 0;
        for (int i = 1; i <= outline.size(); i++) {
            if (i == outline.size() || segments.begins(first, i)) {
                segments.found.add(new Segment(first, i, outline.kind(first) == Outline.Kind.CODE));
                first = i;
            }
        }
        segments.found.removeIf(segment -> outline.kind(segment.first()) == Outline.Kind.COMMENT);
        return segments.found;
    }

    private boolean begins(int first, int line) {
        if (outline.kind(line) != outline.kind(line - 1)) {
            return true;
        }
        return switch (outline.kind(line)) {
            case CODE, COMMENT -> false;
            case TABLE ->
                lines.get(line).isBlank() || lines.get(line).stripLeading().startsWith("|");
            case TEXT -> edge(line) || edge(line - 1) || (structural(first) && structural(line));
        };
    }

    private boolean edge(int line) {
        String text = lines.get(line).stripTrailing();
        return text.isEmpty() || BORDER.matcher(text).matches();
    }

    private boolean structural(int line) {
        String text = lines.get(line);
        return text.length() < 2000 && STRUCTURE.matcher(text).matches();
    }
}
