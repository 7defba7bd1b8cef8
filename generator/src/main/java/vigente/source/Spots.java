package vigente.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Where the values of a YAML text begin and end, by the offsets of their characters; line ends are as written. */
final class Spots {
    private final YamlLayout layout;
    private final Optional<Node> root;

    private Spots(YamlLayout layout) {
        this.layout = layout;
        this.root = layout.root();
    }

    /** The spots of {@code text}; empty where it is no YAML. */
    static Optional<Spots> of(String text) {
        return YamlLayout.of(text).map(Spots::new);
    }

    /**
     * A value.
     *
     * @param flow whether it is written in brackets or braces
     * @param quote the quotes around it; empty where there are none, a space where there is no value
     */
    record Spot(int start, int end, boolean list, boolean flow, String quote) {
        String inSameQuotes(String yaml) {
            if (quote.isBlank()) {
                return quote + yaml;
            }
            return yaml.indexOf('"') >= 0 || yaml.indexOf('\'') >= 0 ? yaml : quote + yaml + quote;
        }
    }

    /** Where a key can be added: what has to stand before it, and behind which key it comes. */
    record Behind(int offset, String opening, Optional<String> neighbour) {}

    /** Where an item can be added, and what has to stand around it. */
    record End(int offset, String opening, String closing) {
        String around(String item) {
            return opening + item + closing;
        }
    }

    /** The value at {@code path}. */
    Optional<Spot> value(List<String> path) {
        Optional<Node> node = root;
        int floor = 0;
        for (String key : path) {
            Optional<NodeTuple> pair = node.flatMap(n -> YamlLayout.pair(n, key));
            floor = pair.map(p -> layout.end(p.getKeyNode())).orElse(floor);
            node = pair.map(NodeTuple::getValueNode);
        }
        int behindKey = floor;
        // A value that stands before its key is an alias of something else.
        return node.map(this::spot).filter(spot -> spot.start() >= behindKey);
    }

    private Spot spot(Node node) {
        // Nothing stands between the colon and an empty value: what takes its place needs a space.
        boolean empty = layout.offset(node.getStartMark()) == layout.end(node);
        return new Spot(
                layout.offset(node.getStartMark()),
                layout.end(node),
                node instanceof SequenceNode,
                YamlLayout.isFlow(node),
                empty ? " " : quote(node));
    }

    private static String quote(Node node) {
        if (node instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
            return "\"";
        }
        return node instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED ? "'" : "";
    }

    /** Behind the key {@code neighbour}, or the last one where it is not there; empty where there are no keys. */
    Optional<Behind> behind(String neighbour) {
        if (!(root.orElse(null) instanceof MappingNode mapping)
                || mapping.getValue().isEmpty()) {
            return Optional.empty();
        }
        List<NodeTuple> pairs = mapping.getValue();
        NodeTuple pair = YamlLayout.pair(mapping, neighbour).orElse(pairs.get(pairs.size() - 1));
        Optional<String> name = Optional.of(((ScalarNode) pair.getKeyNode()).getValue());
        int end = layout.end(pair.getValueNode());
        if (YamlLayout.isFlow(mapping)) {
            return Optional.of(new Behind(end, ", ", name));
        }
        int first = layout.offset(pairs.get(0).getKeyNode().getStartMark());
        return Optional.of(new Behind(
                layout.lineEnd(end), layout.lineBreak() + " ".repeat(first - layout.lineStart(first)), name));
    }

    /** The lines of a key and its value, or, in braces, the pair with the comma behind or before it. */
    Optional<Spot> pair(String key) {
        if (!(root.orElse(null) instanceof MappingNode mapping)) {
            return Optional.empty();
        }
        List<NodeTuple> pairs = mapping.getValue();
        Optional<NodeTuple> found = YamlLayout.pair(mapping, key);
        int index = found.map(pairs::indexOf).orElse(-1);
        if (index < 0) {
            return Optional.empty();
        }
        int start = layout.offset(pairs.get(index).getKeyNode().getStartMark());
        int end = layout.end(pairs.get(index).getValueNode());
        if (!YamlLayout.isFlow(mapping)) {
            int next = layout.lineEnd(end);
            int after = layout.text().startsWith("\r\n", next)
                    ? next + 2
                    : Math.min(next + 1, layout.text().length());
            return Optional.of(new Spot(layout.lineStart(start), after, false, false, ""));
        }
        return Optional.of(
                index + 1 < pairs.size()
                        ? new Spot(
                                start,
                                layout.offset(pairs.get(index + 1).getKeyNode().getStartMark()),
                                false,
                                true,
                                "")
                        : new Spot(
                                index > 0 ? layout.end(pairs.get(index - 1).getValueNode()) : start,
                                end,
                                false,
                                true,
                                ""));
    }

    /** The places where an item can be added to the list that the file is, the best one first. */
    List<End> ends() {
        List<End> ends = new ArrayList<>();
        if (!(root.orElse(null) instanceof SequenceNode list)) {
            ends.add(below(lastVisible(), ""));
        } else if (!YamlLayout.isFlow(list)) {
            int first = layout.offset(list.getStartMark());
            String indent = " ".repeat(first - layout.lineStart(first));
            ends.add(below(lastVisible(), indent));
            ends.add(below(layout.lineEnd(layout.end(list)), indent));
        } else if (list.getValue().isEmpty()) {
            ends.add(new End(layout.offset(list.getStartMark()) + 1, "", ""));
        } else {
            ends.add(new End(layout.end(list.getValue().get(list.getValue().size() - 1)), ", ", ""));
        }
        return ends;
    }

    private End below(int offset, String indent) {
        boolean fresh = offset <= layout.shift();
        boolean last = offset == layout.text().length();
        return new End(offset, (fresh ? "" : layout.lineBreak()) + indent + "- ", last ? layout.lineBreak() : "");
    }

    private int lastVisible() {
        int at = layout.text().length();
        while (at > layout.shift() && Character.isWhitespace(layout.text().charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
