package vigente.source;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vigente.asciidoc.AsciidocReader;
import vigente.export.JsonSchema;
import vigente.markdown.MarkdownReader;
import vigente.policy.RevisionNumber;
import vigente.policy.SourceFile;
import vigente.problem.Kind;
import vigente.problem.Problem;
import vigente.problem.Problems;
import vigente.shape.DataFile;

/** Data files as trees, and who refuses them. */
final class GivenData {
    /** The problems that a schema can tell, since they need nothing but the data themselves. */
    private static final Set<Kind> OF_FORM = Set.of(
            Kind.UNKNOWN_KEY,
            Kind.MISSING_KEY,
            Kind.EMPTY_VALUE,
            Kind.WRONG_SHAPE,
            Kind.BAD_DATE,
            Kind.BAD_PERIOD,
            Kind.PERIOD_NOT_POSITIVE,
            Kind.BAD_CHOICE,
            Kind.BAD_COLOUR,
            Kind.BAD_LANGUAGE,
            Kind.BAD_ADDRESS,
            Kind.BAD_CODE,
            Kind.BAD_REVISION,
            Kind.UNKNOWN_ACT,
            Kind.BAD_FINGERPRINT);

    private static final Path BASE = Path.of("src/test/resources/problems/_base");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Map<DataFile, Schema> SCHEMAS = schemas();

    private GivenData() {}

    private static Map<DataFile, Schema> schemas() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
        Map<DataFile, Schema> schemas = new EnumMap<>(DataFile.class);
        for (DataFile file : DataFile.values()) {
            schemas.put(file, registry.getSchema(new String(JsonSchema.of(file), StandardCharsets.UTF_8)));
        }
        return schemas;
    }

    /** The data files that the reader reads: none that lead outside. */
    static List<Path> dataFiles(Path content) throws IOException {
        Set<String> names = new TreeSet<>();
        for (DataFile file : DataFile.values()) {
            names.add(file.fileName());
        }
        try (Stream<Path> files = Files.walk(content)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> names.contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    static DataFile kind(Path file) {
        return Stream.of(DataFile.values())
                .filter(kind -> file.endsWith(kind.fileName()))
                .findFirst()
                .orElseThrow();
    }

    /** The data as the reader sees them, every scalar a text as written; empty where they are no YAML. */
    static Optional<JsonNode> tree(Path file, String name) throws IOException {
        Problems problems = new Problems();
        return TextFile.read(file, name, problems)
                .flatMap(text -> YamlReader.read(text, problems))
                .filter(root -> problems.sorted().isEmpty())
                .map(GivenData::tree);
    }

    private static JsonNode tree(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            ObjectNode object = NODES.objectNode();
            mapping.entries().forEach(entry -> object.set(entry.key().text(), tree(entry.value())));
            return object;
        }
        if (node instanceof YamlNode.Sequence sequence) {
            ArrayNode array = NODES.arrayNode();
            sequence.items().forEach(item -> array.add(tree(item)));
            return array;
        }
        String text = ((YamlNode.Scalar) node).text();
        return text.isEmpty() ? NODES.nullNode() : NODES.stringNode(text);
    }

    static boolean refusedBySchema(DataFile file, JsonNode tree) {
        return !Objects.requireNonNull(SCHEMAS.get(file)).validate(tree).isEmpty();
    }

    /** The data files of a manual in whose form the reader finds something wrong, by their paths in it. */
    static Set<String> refusedByReader(Path content) throws IOException {
        Problems problems = new Problems();
        new SourceReader(content).read(problems);
        Set<String> refused = new TreeSet<>();
        problems.sorted().stream()
                .filter(problem -> OF_FORM.contains(problem.kind()))
                .map(Problem::place)
                .forEach(place -> refused.add(place.file()));
        return refused;
    }

    /** Whether the reader finds something wrong in the form of this file in an otherwise sound manual. */
    static boolean refusedByReader(DataFile file, JsonNode tree, Path work) throws IOException {
        Problems problems = new Problems();
        Path written = work.resolve(file.fileName());
        // JSON is YAML, but for its word for nothing: the reader takes scalars as written.
        Files.writeString(written, tree.toString().replace(":null", ": "));
        YamlNode root = TextFile.read(written, file.fileName(), problems)
                .flatMap(text -> YamlReader.read(text, problems))
                .orElseThrow();
        switch (file) {
            case MANUAL -> new SettingsReader(work, problems).read(root);
            case REGISTER -> new RegisterReader(List.of(), problems).read(root);
            case POLICY -> readPolicy(written, problems);
        }
        return problems.sorted().stream().anyMatch(problem -> OF_FORM.contains(problem.kind()));
    }

    private static void readPolicy(Path written, Problems problems) throws IOException {
        YamlNode settings = TextFile.read(BASE.resolve("manual.yaml"), "manual.yaml", problems)
                .flatMap(text -> YamlReader.read(text, problems))
                .orElseThrow();
        try (AsciidocReader asciidoc = new AsciidocReader()) {
            new RevisionReader(
                            "1.00x",
                            new RevisionNumber(1, 0, true),
                            List.of(new SourceFile(DataFile.POLICY.fileName(), written)),
                            new SettingsReader(BASE, problems).read(settings).settings(),
                            new Readers(new MarkdownReader(), asciidoc, TextMemory.NONE, Unsaved.NONE, new TextShelf()),
                            problems)
                    .read();
        }
    }
}
