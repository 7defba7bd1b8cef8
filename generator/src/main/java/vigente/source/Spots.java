package vigente.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Where the values of a YAML text begin and end, by the offsets of their characters; line ends are as written. */
final class Spots {
    private static final char BOM = '\uFEFF';

    private final String text;
    private final int shift;
    private final Optional<Node> root;

    private Spots(String text, int shift, Optional<Node> root) {
        this.text = text;
        this.shift = shift;
        this.root = root;
    }

    /** The spots of {@code text}; empty where it is no YAML. */
    static Optional<Spots> of(String text) {
        int shift = !text.isEmpty() && text.charAt(0) == BOM ? 1 : 0;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        StreamReader reader = new StreamReader(PendingMask.mask(text.substring(shift)));
        try {
            Composer composer = new Composer(new ParserImpl(reader, options), new Resolver(), options);
            return Optional.of(
                    new Spots(text, shift, composer.checkNode() ? Optional.of(composer.getNode()) : Optional.empty()));
        } catch (YAMLException broken) {
            return Optional.empty();
        }
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
            Optional<NodeTuple> pair = node.flatMap(n -> pair(n, key));
            floor = pair.map(p -> end(p.getKeyNode())).orElse(floor);
            node = pair.map(NodeTuple::getValueNode);
        }
        int behindKey = floor;
        // A value that stands before its key is an alias of something else.
        return node.map(this::spot).filter(spot -> spot.start() >= behindKey);
    }

    private Spot spot(Node node) {
        // Nothing stands between the colon and an empty value: what takes its place needs a space.
        boolean empty = offset(node.getStartMark()) == end(node);
        return new Spot(
                offset(node.getStartMark()),
                end(node),
                node instanceof SequenceNode,
                isFlow(node),
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
        NodeTuple pair = pair(mapping, neighbour).orElse(pairs.get(pairs.size() - 1));
        Optional<String> name = Optional.of(((ScalarNode) pair.getKeyNode()).getValue());
        int end = end(pair.getValueNode());
        if (isFlow(mapping)) {
            return Optional.of(new Behind(end, ", ", name));
        }
        int first = offset(pairs.get(0).getKeyNode().getStartMark());
        return Optional.of(new Behind(lineEnd(end), lineBreak() + " ".repeat(first - lineStart(first)), name));
    }

    /** The lines of a key and its value, or, in braces, the pair with the comma behind or before it. */
    Optional<Spot> pair(String key) {
        if (!(root.orElse(null) instanceof MappingNode mapping)) {
            return Optional.empty();
        }
        List<NodeTuple> pairs = mapping.getValue();
        Optional<NodeTuple> found = pair(mapping, key);
        int index = found.map(pairs::indexOf).orElse(-1);
        if (index < 0) {
            return Optional.empty();
        }
        int start = offset(pairs.get(index).getKeyNode().getStartMark());
        int end = end(pairs.get(index).getValueNode());
        if (!isFlow(mapping)) {
            int next = lineEnd(end);
            int after = text.startsWith("\r\n", next) ? next + 2 : Math.min(next + 1, text.length());
            return Optional.of(new Spot(lineStart(start), after, false, false, ""));
        }
        return Optional.of(
                index + 1 < pairs.size()
                        ? new Spot(
                                start, offset(pairs.get(index + 1).getKeyNode().getStartMark()), false, true, "")
                        : new Spot(index > 0 ? end(pairs.get(index - 1).getValueNode()) : start, end, false, true, ""));
    }

    /** The places where an item can be added to the list that the file is, the best one first. */
    List<End> ends() {
        List<End> ends = new ArrayList<>();
        if (!(root.orElse(null) instanceof SequenceNode list)) {
            ends.add(below(lastVisible(), ""));
        } else if (!isFlow(list)) {
            int first = offset(list.getStartMark());
            String indent = " ".repeat(first - lineStart(first));
            ends.add(below(lastVisible(), indent));
            ends.add(below(lineEnd(end(list)), indent));
        } else if (list.getValue().isEmpty()) {
            ends.add(new End(offset(list.getStartMark()) + 1, "", ""));
        } else {
            ends.add(new End(end(list.getValue().get(list.getValue().size() - 1)), ", ", ""));
        }
        return ends;
    }

    private End below(int offset, String indent) {
        boolean fresh = offset <= shift;
        boolean last = offset == text.length();
        return new End(offset, (fresh ? "" : lineBreak()) + indent + "- ", last ? lineBreak() : "");
    }

    private int lastVisible() {
        int at = text.length();
        while (at > shift && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static Optional<NodeTuple> pair(Node node, String key) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(t -> t.getKeyNode() instanceof ScalarNode k
                                && k.getValue().equals(key))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isFlow(Node node) {
        return node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.FLOW;
    }

    // The parser ends a block only where the next thing begins, with all comments between.
    private int end(Node node) {
        if (node instanceof ScalarNode scalar && isBlock(scalar)) {
            int at = offset(scalar.getEndMark());
            while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
                at--;
            }
            return at;
        }
        if (isFlow(node) || node instanceof ScalarNode) {
            return offset(node.getEndMark());
        }
        if (node instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
            return end(mapping.getValue().get(mapping.getValue().size() - 1).getValueNode());
        }
        if (node instanceof SequenceNode list && !list.getValue().isEmpty()) {
            return end(list.getValue().get(list.getValue().size() - 1));
        }
        return offset(node.getStartMark());
    }

    private static boolean isBlock(ScalarNode scalar) {
        return scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED;
    }

    private int offset(Mark mark) {
        return text.offsetByCodePoints(shift, mark.getIndex());
    }

    private int lineStart(int offset) {
        int at = offset;
        while (at > shift && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
            at--;
        }
        return at;
    }

    private int lineEnd(int offset) {
        int at = offset;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private String lineBreak() {
        int end = lineEnd(shift);
        if (end == text.length()) {
            return "\n";
        }
        return text.startsWith("\r\n", end) ? "\r\n" : text.substring(end, end + 1);
    }
}
