package vigente.source;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
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

/**
 * The nodes of a YAML text and where each of them is written, by offsets of characters; line ends are as written.
 *
 * @param shift how many characters stand before the YAML: those of a BOM
 * @param root empty where nothing is written
 */
record YamlLayout(String text, int shift, Optional<Node> root) {
    private static final char BOM = '\uFEFF';

    /** The layout of {@code text}; empty where it is no YAML. */
    static Optional<YamlLayout> of(String text) {
        int shift = !text.isEmpty() && text.charAt(0) == BOM ? 1 : 0;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        StreamReader reader = new StreamReader(PendingMask.mask(text.substring(shift)));
        try {
            Composer composer = new Composer(new ParserImpl(reader, options), new Resolver(), options);
            return Optional.of(new YamlLayout(
                    text, shift, composer.checkNode() ? Optional.of(composer.getNode()) : Optional.empty()));
        } catch (YAMLException broken) {
            return Optional.empty();
        }
    }

    /** Whether something is shown in a place where it does not stand. */
    boolean hasAliases() {
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return root.filter(node -> repeats(node, seen)).isPresent();
    }

    private static boolean repeats(Node node, Set<Node> seen) {
        if (!seen.add(node)) {
            return true;
        }
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .anyMatch(pair -> repeats(pair.getKeyNode(), seen) || repeats(pair.getValueNode(), seen));
        }
        return node instanceof SequenceNode list && list.getValue().stream().anyMatch(item -> repeats(item, seen));
    }

    static Optional<NodeTuple> pair(Node node, String key) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(t -> t.getKeyNode() instanceof ScalarNode k
                                && k.getValue().equals(key))
                        .findFirst()
                : Optional.empty();
    }

    static boolean isFlow(Node node) {
        return node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.FLOW;
    }

    // The parser ends a block only where the next thing begins, with all comments between.
    int end(Node node) {
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

    int offset(Mark mark) {
        return text.offsetByCodePoints(shift, mark.getIndex());
    }

    int lineStart(int offset) {
        int at = offset;
        while (at > shift && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
            at--;
        }
        return at;
    }

    int lineEnd(int offset) {
        int at = offset;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    String lineBreak() {
        int end = lineEnd(shift);
        if (end == text.length()) {
            return "\n";
        }
        return text.startsWith("\r\n", end) ? "\r\n" : text.substring(end, end + 1);
    }
}
