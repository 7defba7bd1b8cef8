package vigente.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigente.text.Block.Numbering;

/**
 * The markers of lists written {@code a)} {@code b)} or {@code i.} {@code ii.}, by their offset in the text.
 *
 * <p>Only a plausible sequence counts: two neighbours in order, or a lone {@code a)} or {@code i)} that opens a paragraph.
 */
final class Markers {
    private static final Pattern LINE = Pattern.compile("(?<margin>(?:[ \\t]*+>)*+[ \\t]*+)"
            + "(?<items>(?:(?:[-+*]|\\d{1,9}+[.)])[ \\t]++)*+)"
            + "(?:(?<label>[a-z]{1,7}+|[A-Z]{1,7}+)(?<mark>[.)])[ \\t]++(?=\\S))?");
    private static final Pattern HEADING_OR_FENCE = Pattern.compile("#{1,6}+[ \\t]|```|~~~");

    /** What a marker means: the item's number in its own way of counting. */
    record Marker(Numbering numbering, int number, int length) {}

    private final Map<Integer, Marker> found = new HashMap<>();
    private final Deque<Sequence> open = new ArrayDeque<>();
    private boolean afterBlock = true;
    private boolean afterColon;

    private Markers() {}

    /** Finds the markers in {@code text}. */
    static Markers in(String text) {
        Markers markers = new Markers();
        Matcher line = LINE.matcher(text);
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            line.region(start, end).lookingAt();
            markers.read(text, line, start, end);
            start = end + 1;
        }
        markers.closeFrom(0);
        return markers;
    }

    /** The marker at {@code offset}, empty where a list item begins in another way. */
    Optional<Marker> at(int offset) {
        return Optional.ofNullable(found.get(offset));
    }

    /** Writes the markers as digits of the same length; only one that counts 1 may interrupt a paragraph. */
    void showAsDigits(char[] shown) {
        found.forEach((offset, marker) -> {
            int last = offset + marker.length() - 1;
            for (int i = offset; i < last; i++) {
                shown[i] = '0';
            }
            shown[last] = marker.number() == 1 ? '1' : '2';
        });
    }

    private void read(String text, Matcher line, int start, int end) {
        int margin = line.end("margin") - start;
        boolean item = line.end("items") > line.start("items");
        boolean block = line.end("items") == end
                || HEADING_OR_FENCE.matcher(text).region(line.end("items"), end).lookingAt();
        if (item) {
            closeFrom(margin);
        }
        boolean opens = afterBlock || afterColon || item;
        if (line.group("label") != null && Sequence.counts(line.group("label"))) {
            candidate(
                    new Sequence.Label(line.start("label"), line.group("label"), line.group("mark"), opens),
                    line.start("label") - start);
        } else if (line.end("items") < end && (block || afterBlock)) {
            closeFrom(margin);
        }
        afterBlock = block;
        afterColon = end > start && text.charAt(end - 1) == ':';
    }

    private void candidate(Sequence.Label label, int column) {
        closeFrom(column + 1);
        Sequence top = open.peek();
        if (top != null && top.column() == column && top.continues(label)) {
            top.add(label);
            return;
        }
        closeFrom(column);
        open.push(new Sequence(column, label));
    }

    private void closeFrom(int column) {
        while (!open.isEmpty() && open.element().column() >= column) {
            found.putAll(open.pop().markers());
        }
    }
}
