package vigente.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigente.text.Block;

/**
 * The one list of rules of a section as it stands in its lines.
 *
 * @param first its first line, counted from 0
 * @param end behind its last line that is not blank
 */
record RuleLines(int first, int end, List<Item> items) {
    private static final Pattern MARKER = Pattern.compile("( *)(\\d{1,9}|[A-Za-z]|[ivxIVX]+|[-*+])([.)]?)( +|$)");

    /**
     * One rule.
     *
     * @param line its first line, counted from 0
     * @param marker as written, without the space around it: {@code 3.}
     * @param text its own Markdown without indentation and marker, and without its children
     * @param blanks how many blank lines stand behind the text
     */
    record Item(int line, String marker, String text, int blanks, List<Item> children) {}

    /** The rules in {@code blocks}; empty where they are not one list that a form can show. */
    static Optional<RuleLines> of(List<Block> blocks, List<String> lines, int sectionEnd) {
        List<Integer> lists = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading) {
                return Optional.empty();
            }
            if (blocks.get(i) instanceof Block.ItemList) {
                lists.add(i);
            }
        }
        List<Integer> ordered = lists.stream()
                .filter(i -> ((Block.ItemList) blocks.get(i)).numbering() != Block.Numbering.BULLET)
                .toList();
        List<Integer> meant = ordered.isEmpty() ? lists : ordered;
        if (meant.size() != 1) {
            return Optional.empty();
        }
        int at = meant.get(0);
        Block.ItemList list = (Block.ItemList) blocks.get(at);
        int end = at + 1 < blocks.size() ? line(blocks.get(at + 1)) : sectionEnd;
        return new Reader(lines)
                .items(list, end)
                .map(items -> new RuleLines(
                        items.get(0).line(), trimmed(lines, items.get(0).line(), end), items));
    }

    private static int line(Block block) {
        return block.place().line() - 1;
    }

    private static int trimmed(List<String> lines, int from, int end) {
        int at = end;
        while (at > from && lines.get(at - 1).isBlank()) {
            at--;
        }
        return at;
    }

    private record Reader(List<String> lines) {
        Optional<List<Item>> items(Block.ItemList list, int end) {
            List<Item> items = new ArrayList<>();
            for (int i = 0; i < list.items().size(); i++) {
                int next = i + 1 < list.items().size()
                        ? list.items().get(i + 1).place().line() - 1
                        : end;
                Optional<Item> item = item(list.items().get(i), next);
                if (item.isEmpty()) {
                    return Optional.empty();
                }
                items.add(item.get());
            }
            return Optional.of(List.copyOf(items));
        }

        private Optional<Item> item(Block.Item item, int end) {
            int line = item.place().line() - 1;
            Matcher marker = MARKER.matcher(lines.get(line));
            if (!marker.lookingAt()) {
                return Optional.empty();
            }
            Optional<Block.ItemList> nested = Optional.empty();
            for (Block block : item.content()) {
                // What stands behind the nested rules could not be told from the last of them.
                if (nested.isPresent()) {
                    return Optional.empty();
                }
                nested = Optional.of(block)
                        .filter(Block.ItemList.class::isInstance)
                        .map(Block.ItemList.class::cast)
                        .filter(list -> list.numbering() != Block.Numbering.BULLET);
            }
            int textEnd = nested.map(list -> line(list)).orElse(end);
            Optional<List<Item>> children = nested.map(list -> items(list, end)).orElse(Optional.of(List.of()));
            int visible = trimmed(lines, line, textEnd);
            return children.map(below -> new Item(
                    line,
                    marker.group(2) + marker.group(3),
                    text(line, visible, marker.end()),
                    textEnd - visible,
                    below));
        }

        private String text(int from, int to, int indent) {
            StringBuilder text = new StringBuilder(lines.get(from).substring(indent));
            for (String line : lines.subList(from + 1, Math.max(from + 1, to))) {
                int spaces = 0;
                while (spaces < Math.min(indent, line.length()) && line.charAt(spaces) == ' ') {
                    spaces++;
                }
                text.append('\n').append(line.substring(spaces));
            }
            return text.toString();
        }
    }
}
