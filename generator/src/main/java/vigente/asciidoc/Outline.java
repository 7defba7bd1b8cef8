package vigente.asciidoc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the lines of a source are, told before Asciidoctor sees it: comments, code, and how deep blocks and lists nest.
 *
 * <p>Asciidoctor reads nested blocks by calling itself, so that a text of ten thousand levels must not reach it.
 */
final class Outline {
    /** Levels of blocks and lists, one within another, that are read. */
    static final int DEEPEST = 40;

    enum Kind {
        TEXT,
        /** Within a table, its fences included. */
        TABLE,
        CODE,
        COMMENT
    }

    private static final Pattern VERBATIM = Pattern.compile("(-{4,}|\\.{4,}|\\+{4,}|/{4,}|```)(?:(?<=```)\\S*)?");
    private static final Pattern COMPOUND = Pattern.compile("={4,}|\\*{4,}|_{4,}|--|[|,:!]={3,}");
    private static final Pattern TABLE = Pattern.compile("[|,:!]={3,}");
    private static final Pattern UNDERLINE = Pattern.compile("={2,}|-{2,}|~{2,}|\\^{2,}|\\+{2,}");
    private static final Pattern ITEM =
            Pattern.compile("[ \\t]*(-|\\*+|•|\\.+|\\d+\\.|[a-z]\\.|[A-Z]\\.|[ivx]+\\)|[IVX]+\\))[ \\t]+\\S.*");
    private static final Pattern DESCRIPTION = Pattern.compile("[ \\t]*[^ \\t/].*?(:{2,4}|;;)(?:[ \\t].*)?");

    private final List<Kind> kinds = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private String verbatim = "";
    private int tooDeep = -1;

    private Outline() {}

    static Outline of(List<String> lines) {
        Outline outline = new Outline();
        for (int i = 0; i < lines.size() && outline.tooDeep < 0; i++) {
            outline.line(lines, i);
        }
        return outline;
    }

    /** What line {@code index} (from 0) is; code is told by its fences, whatever their style. */
    Kind kind(int index) {
        return kinds.get(index);
    }

    /** How many lines were looked at: all, or those before the first that is too deep. */
    int size() {
        return kinds.size();
    }

    /** The first line (from 0) that nests deeper than {@link #DEEPEST}. */
    OptionalInt tooDeep() {
        return tooDeep < 0 ? OptionalInt.empty() : OptionalInt.of(tooDeep);
    }

    private void line(List<String> lines, int index) {
        String line = lines.get(index).stripTrailing();
        if (!verbatim.isEmpty()) {
            within(line);
        } else if (VERBATIM.matcher(line).matches() && !underlines(lines, index)) {
            verbatim = line.startsWith("```") ? "```" : line;
            kinds.add(fenced());
        } else if (line.startsWith("//") && !line.startsWith("///")) {
            kinds.add(Kind.COMMENT);
        } else {
            text(lines, index, line);
        }
    }

    private void within(String line) {
        kinds.add(fenced());
        if (line.equals(verbatim)) {
            verbatim = "";
        }
    }

    private Kind fenced() {
        return verbatim.startsWith("/") ? Kind.COMMENT : Kind.CODE;
    }

    private void text(List<String> lines, int index, String line) {
        boolean table = inTable();
        if (COMPOUND.matcher(line).matches() && !underlines(lines, index)) {
            fence(line);
        } else {
            marker(line);
        }
        if (open.size() + quotes(line) > DEEPEST) {
            tooDeep = index;
        } else {
            kinds.add(table || inTable() ? Kind.TABLE : Kind.TEXT);
        }
    }

    private boolean inTable() {
        return open.stream().anyMatch(level -> TABLE.matcher(level).matches());
    }

    /** The levels of a quotation written {@code > > texto}, which Asciidoctor reads too. */
    private static int quotes(String line) {
        int levels = 0;
        for (int i = 0; i < line.length() && (line.charAt(i) == '>' || line.charAt(i) == ' '); i++) {
            levels += line.charAt(i) == '>' ? 1 : 0;
        }
        return levels;
    }

    private void fence(String line) {
        if (open.contains(line)) {
            closeTo(line);
            open.pop();
        } else {
            open.push(line);
        }
    }

    private void marker(String line) {
        Matcher item = ITEM.matcher(line);
        Matcher description = DESCRIPTION.matcher(line);
        if (item.matches()) {
            nest("item " + item.group(1).replaceAll("^\\d+\\.$", "1.").replaceAll("^[a-z]\\.$", "a."));
        } else if (line.length() < 2000 && description.matches()) {
            nest("item " + description.group(1));
        }
    }

    private void nest(String marker) {
        for (String other : open) {
            if (other.equals(marker)) {
                closeTo(marker);
                return;
            }
            if (!other.startsWith("item ")) {
                break;
            }
        }
        open.push(marker);
    }

    private void closeTo(String delimiter) {
        while (!delimiter.equals(open.peek())) {
            open.pop();
        }
    }

    /** Whether the line underlines a title of two lines, which has about the same length. */
    private static boolean underlines(List<String> lines, int index) {
        String line = lines.get(index).stripTrailing();
        return index > 0
                && UNDERLINE.matcher(line).matches()
                && (index == 1 || lines.get(index - 2).isBlank())
                && lines.get(index - 1).codePoints().anyMatch(Character::isLetterOrDigit)
                && Math.abs(lines.get(index - 1).stripTrailing().length() - line.length()) <= 1;
    }
}
