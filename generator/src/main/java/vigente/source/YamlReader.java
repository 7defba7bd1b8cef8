package vigente.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;
import vigente.problem.FileText;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problems;

/**
 * Reads one YAML file into nodes with places.
 *
 * <p>Reported and left out: broken syntax, a second document, a repeated key, tags, and data that unfold without measure
 * through aliases or nesting.
 */
final class YamlReader {
    private static final int DEEPEST = 40;
    private static final int MOST_NODES = 500_000;
    private static final Pattern LOST_BEHIND_HASH = Pattern.compile("[ \\t]*+(#[^\\s#][^\\n]*?)[ \\t]*(?:\\n|$)");
    private static final String OWN_TAGS = "tag:yaml.org,2002:";

    private final FileText file;
    private final Problems problems;
    private int nodes;
    private boolean beyondMeasure;

    private YamlReader(FileText file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The file's one document, without keys where nothing stands in it; empty where it cannot be read: that is reported. */
    static Optional<YamlNode> read(FileText file, Problems problems) {
        return new YamlReader(file, problems).document();
    }

    private Optional<YamlNode> document() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(DEEPEST);
        StreamReader reader = new StreamReader(PendingMask.mask(file.text()));
        Composer composer = new Composer(new ParserImpl(reader, options), new Resolver(), options);
        try {
            if (!composer.checkNode()) {
                return Optional.of(new YamlNode.Mapping(List.of(), Place.start(file.file())));
            }
            Optional<YamlNode> first = Optional.of(node(composer.getNode(), 0));
            if (composer.checkNode()) {
                problems.add(
                        Kind.YAML_DOCUMENTS, separator(offset(composer.getNode().getStartMark())));
            }
            return beyondMeasure ? Optional.empty() : first;
        } catch (MarkedYAMLException broken) {
            YamlComplaint.report(broken, file, problems);
            return Optional.empty();
        } catch (YAMLException limit) {
            problems.add(Kind.YAML_LIMIT, Place.start(file.file()), YamlComplaint.limit(limit));
            return Optional.empty();
        }
    }

    // The line of hyphens before the second document; the document itself begins behind it.
    private Place separator(int second) {
        int hyphens = file.text().lastIndexOf("\n---", second) + 1;
        return hyphens > 0 ? file.place(hyphens, hyphens + 3) : file.place(second, second);
    }

    private YamlNode node(Node node, int depth) {
        nodes++;
        if (depth > DEEPEST || nodes > MOST_NODES) {
            measure(node);
            return new YamlNode.Sequence(List.of(), place(node));
        }
        String tag = node.getTag().getValue();
        if (!tag.startsWith(OWN_TAGS) || tag.startsWith(OWN_TAGS + "java") || explicit(node)) {
            problems.add(Kind.YAML_TAG, tag(node), tag.replace(OWN_TAGS, "!!"));
        }
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, depth);
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlNode> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(node(item, depth + 1));
                if (beyondMeasure) {
                    break;
                }
            }
            return new YamlNode.Sequence(List.copyOf(items), place(node));
        }
        return scalar((ScalarNode) node);
    }

    // A tag such as !!binary or !!set is resolved to YAML's own name space but was written by hand.
    private boolean explicit(Node node) {
        int start = offset(node.getStartMark());
        return start < file.text().length() && file.text().charAt(start) == '!';
    }

    private void measure(Node node) {
        if (!beyondMeasure) {
            beyondMeasure = true;
            problems.add(Kind.YAML_LIMIT, place(node), YamlComplaint.words(nodes > MOST_NODES ? "medida" : "niveles"));
        }
    }

    private YamlNode mapping(MappingNode mapping, int depth) {
        Map<String, Integer> lines = new HashMap<>();
        List<YamlNode.Entry> entries = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
                problems.add(
                        Kind.YAML_SYNTAX,
                        place(tuple.getKeyNode()),
                        YamlComplaint.words("clave-compuesta"),
                        YamlComplaint.words("clave-compuesta.ayuda"));
                continue;
            }
            YamlNode.Scalar key = scalar(keyNode);
            Integer first = lines.putIfAbsent(key.text(), key.place().line());
            if (first != null) {
                problems.add(Kind.YAML_DUPLICATE_KEY, key.place(), key.text(), first);
                continue;
            }
            entries.add(new YamlNode.Entry(key, value(tuple.getValueNode(), depth + 1)));
            if (beyondMeasure) {
                break;
            }
        }
        return new YamlNode.Mapping(List.copyOf(entries), place(mapping));
    }

    // What an author wrote behind a hash is no comment of theirs where nothing stands before it: "color: #0b5cad".
    private YamlNode value(Node node, int depth) {
        Matcher hash = LOST_BEHIND_HASH.matcher(file.text());
        if (!(node instanceof ScalarNode empty)
                || !empty.getValue().isEmpty()
                || !hash.region(offset(node.getStartMark()), file.text().length())
                        .lookingAt()) {
            return node(node, depth);
        }
        Place place = file.place(hash.start(1), hash.end(1));
        problems.add(
                Kind.YAML_SYNTAX,
                place,
                YamlComplaint.words("almohadilla", hash.group(1)),
                YamlComplaint.words("almohadilla.ayuda", hash.group(1)));
        return new YamlNode.Scalar(ScalarText.of(hash.group(1), file, hash.start(1), hash.end(1)), place);
    }

    private YamlNode.Scalar scalar(ScalarNode node) {
        String value = PendingMask.unmask(node.getValue());
        int start = offset(node.getStartMark());
        int end = Math.max(start, offset(node.getEndMark()));
        return new YamlNode.Scalar(ScalarText.of(value, file, start, end), file.place(start, end));
    }

    private Place place(Node node) {
        return file.place(offset(node.getStartMark()), offset(node.getEndMark()));
    }

    private Place tag(Node node) {
        int start = offset(node.getStartMark());
        int end = start;
        while (end < file.text().length() && !Character.isWhitespace(file.text().charAt(end))) {
            end++;
        }
        return file.place(start, end);
    }

    private int offset(Mark mark) {
        return file.offset(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
