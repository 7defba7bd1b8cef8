package vigente.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Writes a YAML text anew so that it says what is wished, out of the very characters of the old one: whatever says the same as
 * before keeps its words, quotes, comments and order, and an item that was moved takes its lines with it.
 */
final class YamlRewrite {
    private final YamlLayout layout;
    private final Map<String, Node> origins = new HashMap<>();
    private final YamlDraft draft = new YamlDraft(this::old);

    private YamlRewrite(YamlLayout layout) {
        this.layout = layout;
        layout.root().ifPresent(root -> index(root, ""));
    }

    /** The text that says {@code wish}; whether it does has to be seen by reading it. */
    static Optional<String> of(YamlLayout layout, DataTree.Keys wish) {
        if (!(layout.root().orElse(null) instanceof MappingNode root) || layout.hasAliases()) {
            return Optional.empty();
        }
        YamlRewrite rewrite = new YamlRewrite(layout);
        int start = layout.offset(root.getStartMark());
        int end = rewrite.end(root);
        String text = layout.text();
        return Optional.of(
                text.substring(0, start) + rewrite.value(root, wish, YamlLayout.isFlow(root)) + text.substring(end));
    }

    /** The tree that {@code node} is, its items with their places. */
    static DataTree tree(Node node, String path) {
        if (node instanceof MappingNode mapping) {
            Map<String, DataTree> values = new LinkedHashMap<>();
            for (NodeTuple pair : mapping.getValue()) {
                String key = key(pair);
                values.put(key, tree(pair.getValueNode(), DataTree.inside(path, key)));
            }
            return new DataTree.Keys(values);
        }
        if (node instanceof SequenceNode list) {
            List<DataTree.Item> items = new ArrayList<>();
            for (Node item : list.getValue()) {
                String place = DataTree.inside(path, String.valueOf(items.size()));
                items.add(new DataTree.Item(place, tree(item, place)));
            }
            return new DataTree.Items(items);
        }
        return new DataTree.Text(PendingMask.unmask(((ScalarNode) node).getValue()));
    }

    private static String key(NodeTuple pair) {
        return pair.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private void index(Node node, String path) {
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(pair -> index(pair.getValueNode(), DataTree.inside(path, key(pair))));
        } else if (node instanceof SequenceNode list) {
            for (int i = 0; i < list.getValue().size(); i++) {
                String place = DataTree.inside(path, String.valueOf(i));
                origins.put(place, list.getValue().get(i));
                index(list.getValue().get(i), place);
            }
        }
    }

    /** What takes the place of {@code node}, at the columns where it stands. */
    private String value(Node node, DataTree wish, boolean flow) {
        if (Plain.of(tree(node, "")).equals(Plain.of(wish))) {
            return source(node);
        }
        if (node instanceof MappingNode mapping
                && wish instanceof DataTree.Keys keys
                && !mapping.getValue().isEmpty()) {
            return flow ? braces(mapping, keys) : lines(mapping, keys);
        }
        if (node instanceof SequenceNode list
                && wish instanceof DataTree.Items items
                && !list.getValue().isEmpty()) {
            return flow ? brackets(list, items) : hyphens(list, items);
        }
        return scalar((ScalarNode) node, ((DataTree.Text) wish).text(), flow);
    }

    private boolean isSameShape(Node node, DataTree wish) {
        if (node instanceof ScalarNode) {
            return wish instanceof DataTree.Text && layout.offset(node.getStartMark()) < end(node);
        }
        return node instanceof MappingNode mapping
                ? wish instanceof DataTree.Keys && !mapping.getValue().isEmpty()
                : wish instanceof DataTree.Items
                        && !((SequenceNode) node).getValue().isEmpty();
    }

    // A text keeps its kind of quotes; lines of their own would not leave room for what stands behind them.
    private String scalar(ScalarNode node, String text, boolean flow) {
        boolean multiple = text.contains("\n");
        if (node.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
            return YamlText.quoted(text);
        }
        if (node.getScalarStyle() == ScalarStyle.SINGLE_QUOTED && !multiple) {
            return "'" + text.replace("'", "''") + "'";
        }
        int start = layout.offset(node.getStartMark());
        if (flow) {
            return YamlDraft.inBrackets(new DataTree.Text(text));
        }
        return multiple && !rest(node).isBlank() ? YamlText.quoted(text) : YamlDraft.scalar(text, keyColumn(start));
    }

    /** The column of the key or hyphen to which the value at {@code offset} belongs. */
    private int keyColumn(int offset) {
        int at = layout.lineStart(offset);
        while (at < offset && layout.text().charAt(at) == ' ') {
            at++;
        }
        while (layout.text().startsWith("- ", at) && at + 2 < offset && offset > at + 2) {
            at += 2;
        }
        return at - layout.lineStart(offset);
    }

    private String lines(MappingNode mapping, DataTree.Keys wish) {
        YamlLines lines = new YamlLines(layout, column(mapping));
        for (NodeTuple pair : mapping.getValue()) {
            DataTree wanted = wish.values().get(key(pair));
            int start = layout.offset(pair.getKeyNode().getStartMark());
            int end = layout.lineEnd(end(pair.getValueNode()));
            lines.old(key(pair), start, end, wanted == null ? Optional.empty() : Optional.of(pair(pair, wanted)));
        }
        wish.values().forEach((key, value) -> {
            if (YamlLayout.pair(mapping, key).isEmpty()) {
                lines.add(key, YamlText.scalar(key) + ":" + draft.behindKey(value, column(mapping)));
            }
        });
        return lines.text();
    }

    private String pair(NodeTuple pair, DataTree wanted) {
        Node node = pair.getValueNode();
        int key = layout.offset(pair.getKeyNode().getStartMark());
        int start = layout.offset(node.getStartMark());
        if (!Plain.of(tree(node, "")).equals(Plain.of(wanted)) && !isSameShape(node, wanted)) {
            return layout.text().substring(key, end(pair.getKeyNode()))
                    + ":"
                    + draft.behindKey(wanted, key - layout.lineStart(key));
        }
        return layout.text().substring(key, start) + value(node, wanted, YamlLayout.isFlow(node)) + rest(node);
    }

    private String hyphens(SequenceNode list, DataTree.Items wish) {
        int column = column(list);
        List<String> items = new ArrayList<>();
        Map<Node, String> leads = leads(list);
        String plain =
                leads.values().stream().filter(String::isBlank).findFirst().orElse("\n" + " ".repeat(column));
        for (DataTree.Item item : wish.items()) {
            Node node = origins.get(item.origin());
            String lead = node == null ? plain : leads.getOrDefault(node, plain);
            items.add((items.isEmpty() ? lead.stripLeading() : lead) + draft.item(item, column));
        }
        return String.join("", items);
    }

    /** What stands before each item but the first: line ends, comments, indentation. */
    private Map<Node, String> leads(SequenceNode list) {
        Map<Node, String> leads = new HashMap<>();
        int from = -1;
        for (Node item : list.getValue()) {
            if (from >= 0) {
                leads.put(item, layout.text().substring(from, Math.max(from, hyphen(item))));
            }
            from = layout.lineEnd(end(item));
        }
        return leads;
    }

    /** An item that the text has already, at another column if need be. */
    private Optional<String> old(DataTree.Item item, int column) {
        Node node = origins.get(item.origin());
        if (node == null || !isSameShape(node, item.value()) || isBetweenBrackets(node)) {
            return Optional.empty();
        }
        int start = layout.offset(node.getStartMark());
        int hyphen = hyphen(node);
        String now = value(node, item.value(), YamlLayout.isFlow(node));
        return Optional.of(moved(
                layout.text().substring(hyphen, start) + now + rest(node),
                column - (hyphen - layout.lineStart(hyphen))));
    }

    // Only what stands in lines of its own has a hyphen before it.
    private boolean isBetweenBrackets(Node item) {
        return layout.text().charAt(hyphen(item)) != '-';
    }

    private int hyphen(Node item) {
        int at = layout.offset(item.getStartMark()) - 1;
        while (at > 0 && Character.isWhitespace(layout.text().charAt(at))) {
            at--;
        }
        return Math.max(at, 0);
    }

    private static String moved(String text, int by) {
        if (by == 0) {
            return text;
        }
        return by > 0
                ? text.replaceAll("\n(?=[^\n])", "\n" + " ".repeat(by))
                : text.replaceAll("\n {" + -by + "}", "\n");
    }

    private String braces(MappingNode mapping, DataTree.Keys wish) {
        List<String> names = new ArrayList<>();
        List<String> pairs = new ArrayList<>();
        for (NodeTuple pair : mapping.getValue()) {
            DataTree wanted = wish.values().get(key(pair));
            if (wanted != null) {
                String name = layout.text()
                        .substring(layout.offset(pair.getKeyNode().getStartMark()), end(pair.getKeyNode()));
                names.add(key(pair));
                pairs.add(name + ": " + between(pair.getValueNode(), wanted));
            }
        }
        wish.values().forEach((key, value) -> {
            if (!names.contains(key)) {
                int place = KeyOrder.place(key, names);
                names.add(place, key);
                pairs.add(place, YamlText.scalar(key) + ": " + YamlDraft.inBrackets(value));
            }
        });
        return "{" + String.join(", ", pairs) + "}";
    }

    private String brackets(SequenceNode list, DataTree.Items wish) {
        List<String> items = new ArrayList<>();
        for (DataTree.Item item : wish.items()) {
            Node node = origins.get(item.origin());
            boolean own = node != null && list.getValue().contains(node);
            items.add(own ? between(node, item.value()) : YamlDraft.inBrackets(item.value()));
        }
        return "[" + String.join(", ", items) + "]";
    }

    private String between(@org.jspecify.annotations.Nullable Node node, DataTree wish) {
        return node != null && isSameShape(node, wish) ? value(node, wish, true) : YamlDraft.inBrackets(wish);
    }

    private String source(Node node) {
        return layout.text().substring(layout.offset(node.getStartMark()), end(node));
    }

    private int column(Node node) {
        int start = layout.offset(node.getStartMark());
        return start - layout.lineStart(start);
    }

    /** The end of a node; to a list or keys in lines a comment behind their last line belongs as well. */
    private int end(Node node) {
        int end = Math.max(layout.end(node), layout.offset(node.getStartMark()));
        return node instanceof ScalarNode || YamlLayout.isFlow(node) ? end : layout.lineEnd(end);
    }

    /** What stands behind a node on its last line: mostly a comment. */
    private String rest(Node node) {
        return layout.text().substring(end(node), layout.lineEnd(end(node)));
    }
}
