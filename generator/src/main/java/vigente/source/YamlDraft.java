package vigente.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vigente.text.PendingMark;

/**
 * Writes what stands in no file yet as an author would write it: in lines, with brackets for short lists of words.
 *
 * @param known what to write for an item that stands in the file already
 */
record YamlDraft(Known known) {
    private static final Pattern BARE =
            Pattern.compile("[\\p{L}\\p{N}¿¡«(](?:[^\\p{Cc}\\u0085\\u2028\\u2029\\uFEFF]*[^\\p{Cc}\\p{Z}:])?");
    private static final Pattern LINES = Pattern.compile("[^\\s\\p{Cc}][^\\p{Cc}\\u0085\\u2028\\u2029\\uFEFF\\n]*"
            + "(?:\\n(?:[^\\p{Cc}\\u0085\\u2028\\u2029\\uFEFF\\n]*))*");
    private static final int STEP = 2;
    private static final int LONGEST_ROW = 90;

    /** Items that need not be written anew. */
    interface Known {
        /** The item with its hyphen, which is to stand at {@code column}; empty where it has to be written anew. */
        Optional<String> item(DataTree.Item item, int column);
    }

    /** What stands behind {@code key:} where the keys begin at {@code column}; with the space or line end before it. */
    String behindKey(DataTree value, int column) {
        if (value instanceof DataTree.Text text) {
            return " " + scalar(text.text(), column);
        }
        if (value instanceof DataTree.Items items && isRow(items)) {
            return " " + inBrackets(value);
        }
        String margin = "\n" + " ".repeat(column + STEP);
        if (value instanceof DataTree.Items items) {
            StringBuilder lines = new StringBuilder();
            items.items().forEach(item -> lines.append(margin).append(item(item, column + STEP)));
            return lines.toString();
        }
        return margin + keys((DataTree.Keys) value, column + STEP);
    }

    private static boolean isRow(DataTree.Items list) {
        return list.items().stream()
                        .allMatch(item -> item.value() instanceof DataTree.Text text
                                && !text.text().contains("\n")
                                && !isOwed(text.text()))
                && inBrackets(list).length() <= LONGEST_ROW;
    }

    /** An item with its hyphen, which stands at {@code column}. */
    String item(DataTree.Item item, int column) {
        Optional<String> old = known.item(item, column);
        if (old.isPresent()) {
            return old.get();
        }
        DataTree value = item.value();
        if (value instanceof DataTree.Keys keys && !keys.isEmpty()) {
            return "- " + keys(keys, column + STEP);
        }
        return "- " + (value instanceof DataTree.Text text ? scalar(text.text(), column) : inBrackets(value));
    }

    private String keys(DataTree.Keys keys, int column) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, DataTree> pair : ordered(keys)) {
            lines.add(YamlText.scalar(pair.getKey()) + ":" + behindKey(pair.getValue(), column));
        }
        return String.join("\n" + " ".repeat(column), lines);
    }

    private static List<Map.Entry<String, DataTree>> ordered(DataTree.Keys keys) {
        List<Map.Entry<String, DataTree>> ordered = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, DataTree> pair : keys.values().entrySet()) {
            int place = KeyOrder.place(pair.getKey(), names);
            names.add(place, pair.getKey());
            ordered.add(place, pair);
        }
        return ordered;
    }

    /** A value on one line, as it may stand between brackets. */
    static String inBrackets(DataTree value) {
        if (value instanceof DataTree.Text text) {
            return isOwed(text.text()) ? text.text() : YamlText.scalar(text.text());
        }
        if (value instanceof DataTree.Items items) {
            return "["
                    + String.join(
                            ", ",
                            items.items().stream()
                                    .map(item -> inBrackets(item.value()))
                                    .toList())
                    + "]";
        }
        List<String> pairs = ordered((DataTree.Keys) value).stream()
                .map(pair -> YamlText.scalar(pair.getKey()) + ": " + inBrackets(pair.getValue()))
                .toList();
        return "{" + String.join(", ", pairs) + "}";
    }

    /** A text below or behind a key at {@code column}: bare or in lines of its own where that is safe, else in quotes. */
    static String scalar(String text, int column) {
        if (isOwed(text) || isBare(text)) {
            return text;
        }
        if (text.contains("\n") && LINES.matcher(text).matches()) {
            String margin = "\n" + " ".repeat(column + STEP);
            StringBuilder lines = new StringBuilder("|-");
            text.stripTrailing().lines().forEach(line -> lines.append(line.isBlank() ? "\n" : margin + line));
            return lines.toString();
        }
        return YamlText.quoted(text);
    }

    private static boolean isBare(String text) {
        return BARE.matcher(text).matches() && !text.contains(": ") && !text.contains(" #");
    }

    // What is owed carries colons and commas and needs no quotes (PendingMask).
    private static boolean isOwed(String text) {
        return text.equals(PendingMark.WORD)
                || text.startsWith(PendingMark.WORD + "(") && text.indexOf('\n') < 0 && PendingMask.isWhole(text);
    }
}
