package vigente.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigente.problem.FileText;
import vigente.problem.Problems;

/**
 * The text of a YAML data file, of which single values are exchanged while every other character stays: comments, order,
 * quotes, indentation, line ends and BOM.
 *
 * <p>After every edit the text is read again; where anything but the value asked for would have changed, the edit is not
 * made and nothing is given back. Values are handed in as YAML ({@link YamlText}).
 */
public final class DataText {
    private static final String BOM = "\uFEFF";
    private static final String ANY_KEY = "valor";

    private final String file;
    private final String text;
    private final Object tree;

    private DataText(String file, String text, Object tree) {
        this.file = file;
        this.text = text;
        this.tree = tree;
    }

    /** The data file {@code file} (for reports) with these bytes; empty where it cannot be read as such. */
    public static Optional<DataText> of(String file, byte[] bytes) {
        try {
            return of(
                    file,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    private static Optional<DataText> of(String file, String text) {
        return tree(file, text).map(tree -> new DataText(file, text, tree));
    }

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The value at {@code path}, keys of mappings inside each other, exchanged for {@code yaml}; it must be there. */
    public Optional<DataText> set(List<String> path, String yaml) {
        return spots().flatMap(spots -> spots.value(path))
                .flatMap(spot -> value(yaml)
                        .flatMap(value -> edited(
                                Plain.with(tree, path, value), spot.start(), spot.end(), spot.inSameQuotes(yaml))));
    }

    /** The value of {@code key} exchanged for a list with the one item {@code yaml}; it must be a list. */
    public Optional<DataText> setOnlyItem(String key, String yaml) {
        return spots().flatMap(spots -> spots.value(List.of(key)))
                .filter(Spots.Spot::list)
                .flatMap(spot -> value(yaml)
                        .flatMap(value -> edited(
                                Plain.with(tree, List.of(key), List.of(value)),
                                spot.start(),
                                spot.end(),
                                spot.flow() ? "[" + yaml + "]" : "- " + yaml)));
    }

    /** A new {@code key} with the value {@code yaml}, behind {@code neighbour} where that is there, else at the end. */
    public Optional<DataText> add(String key, String yaml, String neighbour) {
        return spots().flatMap(spots -> spots.behind(neighbour))
                .flatMap(place -> value(yaml).flatMap(value -> {
                    String pair = place.opening() + key + ": " + yaml;
                    return edited(
                            Plain.added(tree, key, value, place.neighbour()), place.offset(), place.offset(), pair);
                }));
    }

    /** Without {@code key} and its value; the same text where there is none. */
    public Optional<DataText> without(String key) {
        if (!(tree instanceof Map<?, ?> keys) || !keys.containsKey(key)) {
            return Optional.of(this);
        }
        return spots().flatMap(spots -> spots.pair(key))
                .flatMap(spot -> edited(Plain.without(tree, key), spot.start(), spot.end(), ""));
    }

    /** With the item {@code yaml} behind the last one; a file with nothing in it becomes a list. */
    public Optional<DataText> append(String yaml) {
        List<Object> items = new ArrayList<>();
        if (tree instanceof List<?> list) {
            items.addAll(list);
        } else if (!Plain.isEmpty(tree)) {
            return Optional.empty();
        }
        return value(yaml).flatMap(value -> {
            items.add(value);
            return spots().stream()
                    .flatMap(spots -> spots.ends().stream())
                    .flatMap(end -> edited(items, end.offset(), end.offset(), end.around(yaml)).stream())
                    .findFirst();
        });
    }

    /** What the text says, for somebody to edit; without keys where it is not made of keys. */
    public DataTree.Keys data() {
        return YamlLayout.of(text)
                .flatMap(YamlLayout::root)
                .map(root -> YamlRewrite.tree(root, ""))
                .filter(DataTree.Keys.class::isInstance)
                .map(DataTree.Keys.class::cast)
                .orElseGet(() -> new DataTree.Keys(Map.of()));
    }

    /**
     * The text that says {@code wish} instead; empty where it cannot be written so that it is read as wished.
     *
     * <p>What says nothing is left out, unless the text had it just so.
     */
    public Optional<DataText> become(DataTree.Keys wish) {
        DataTree.Keys wanted = (DataTree.Keys) Pruning.of(data(), wish);
        boolean windows = text.contains("\r\n");
        String plain = windows ? text.replace("\r\n", "\n") : text;
        return YamlLayout.of(plain)
                .flatMap(layout -> YamlRewrite.of(layout, wanted))
                .flatMap(now -> of(file, windows ? now.replace("\n", "\r\n") : now))
                .filter(now -> Plain.unordered(now.tree).equals(Plain.unordered(Plain.of(wanted))));
    }

    /**
     * The address of what stands at {@code line} and {@code column} as they are counted in places:
     * {@code definiciones.3.texto}, list items counted from 0; empty for the beginning of the file.
     */
    public String addressAt(int line, int column) {
        return YamlLayout.of(text)
                .map(layout -> Addressing.at(layout, line, column))
                .orElse("");
    }

    private Optional<DataText> edited(Object expected, int start, int end, String replacement) {
        return of(file, text.substring(0, start) + replacement + text.substring(end))
                .filter(after -> after.tree.equals(expected));
    }

    private Optional<Spots> spots() {
        return Spots.of(text);
    }

    private static Optional<Object> value(String yaml) {
        return tree("", ANY_KEY + ": " + yaml)
                .filter(Map.class::isInstance)
                .flatMap(tree -> Optional.ofNullable(((Map<?, ?>) tree).get(ANY_KEY)));
    }

    // Read by the very reader that will read the file later.
    private static Optional<Object> tree(String file, String text) {
        String plain = (text.startsWith(BOM) ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        Problems problems = new Problems();
        Optional<YamlNode> root = YamlReader.read(new FileText(file, plain), problems);
        return problems.sorted().isEmpty() ? root.map(Plain::of) : Optional.empty();
    }
}
