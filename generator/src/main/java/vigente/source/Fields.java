package vigente.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import vigente.message.Messages;
import vigente.policy.Value;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problems;
import vigente.shape.DataFile;
import vigente.shape.Form;
import vigente.shape.Key;
import vigente.shape.Shape;
import vigente.text.PendingScanner;
import vigente.text.Suggestion;

/**
 * The keys of one YAML mapping, of a declared {@link Shape}: which of them are missing or unknown is reported at once.
 *
 * <p>Every method reports what is wrong with a value and goes on as if it were not there.
 */
final class Fields {
    private static final int LONGEST = 2_000;
    private static final Set<String> PROSE = Set.of("texto", "resumen");

    private final YamlNode.Mapping mapping;
    private final Place start;
    private final Shape shape;
    private final Problems problems;

    private Fields(YamlNode.Mapping mapping, Place start, Shape shape, Problems problems) {
        this.mapping = mapping;
        this.start = start;
        this.shape = shape;
        this.problems = problems;
    }

    /** The keys of an item of {@code list}; where it has none, that is reported and it counts as empty. */
    static Fields ofItem(YamlNode node, String list, Shape shape, Problems problems) {
        return of(node, Messages.text("forma.cada", list), node.place(), "forma.elemento", shape, problems);
    }

    /** The keys of a whole file, in which what is missing is missing at its beginning. */
    static Fields ofFile(YamlNode root, DataFile file, Problems problems) {
        return of(
                root,
                Messages.text("forma.nombre", file.fileName()),
                Place.start(root.place().file()),
                "forma.datos",
                file.shape(),
                problems);
    }

    private static Fields of(YamlNode node, String name, Place start, String wanted, Shape shape, Problems problems) {
        if (node instanceof YamlNode.Mapping mapping) {
            Fields fields = new Fields(mapping, start, shape, problems);
            fields.reportMissing();
            fields.reportUnknown();
            return fields;
        }
        wrongShape(node, name, wanted, problems);
        return new Fields(new YamlNode.Mapping(List.of(), node.place()), start, shape, problems);
    }

    private void reportMissing() {
        Stream<Key> conditional = shape.proviso().filter(this::isMet).map(Shape.Proviso::needed).stream();
        Stream.concat(shape.keys().stream(), conditional)
                .filter(key -> mapping.get(key.name()).isEmpty())
                .forEach(this::reportMissing);
    }

    private void reportMissing(Key key) {
        String help = key.owable() ? "ayuda.clave-falta.o-pendiente" : "ayuda.clave-falta";
        key.reason()
                .ifPresent(reason -> problems.add(
                        Kind.MISSING_KEY, start, key.name(), Messages.text(reason), Messages.text(help, key.name())));
    }

    private void reportUnknown() {
        List<String> known = shape.names().stream()
                .filter(name -> shape.proviso()
                        .filter(p -> p.reserved().equals(name)
                                && mapping.get(p.key()).isPresent())
                        .map(this::isMet)
                        .orElse(true))
                .toList();
        for (YamlNode.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (!known.contains(key)) {
                String allowed = Messages.text("ayuda.claves", String.join(", ", known));
                problems.add(Kind.UNKNOWN_KEY, entry.key().place(), key, Suggestion.help(key, known, allowed));
            }
        }
    }

    private boolean isMet(Shape.Proviso proviso) {
        return mapping.get(proviso.key())
                .filter(node -> node instanceof YamlNode.Scalar scalar && Scalars.same(scalar.text(), proviso.word()))
                .isPresent();
    }

    /** Where the keys stand, for what concerns them as a whole. */
    Place place() {
        return start;
    }

    // A key that is not declared would be unknown to editors, too.
    private Key declared(String key) {
        return shape.key(key).orElseThrow(() -> new IllegalArgumentException(shape.name() + "." + key));
    }

    private Optional<YamlNode.Entry> entry(String key) {
        String name = declared(key).name();
        return mapping.entries().stream()
                .filter(e -> e.key().text().equals(name))
                .findFirst();
    }

    /** The list or group under {@code key}; one with nothing in it counts as absent. */
    private Optional<YamlNode> node(String key) {
        return entry(key).map(YamlNode.Entry::value).filter(node -> !isBlank(node));
    }

    private static boolean isBlank(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && scalar.text().isBlank();
    }

    /** The scalar under {@code key} that states a datum: any other shape is reported, PENDIENTE counts as absent. */
    Optional<YamlNode.Scalar> stated(String key) {
        return scalar(key).filter(this::isStated);
    }

    private boolean isStated(YamlNode.Scalar scalar) {
        Optional<PendingScanner.Found> owed = PendingScanner.whole(scalar.text());
        owed.ifPresent(found -> owed(found, scalar, problems));
        return owed.isEmpty();
    }

    /** The scalar under {@code key}; any other shape is reported, and so is a key with nothing behind it. */
    Optional<YamlNode.Scalar> scalar(String key) {
        Optional<YamlNode.Entry> entry = entry(key);
        entry.filter(e -> isBlank(e.value()))
                .ifPresent(e -> problems.add(Kind.EMPTY_VALUE, e.key().place(), key));
        return node(key).flatMap(node -> asScalar(node, key));
    }

    private Optional<YamlNode.Scalar> asScalar(YamlNode node, String name) {
        if (node instanceof YamlNode.Scalar scalar) {
            int length = scalar.text().length();
            if (length <= LONGEST || PROSE.contains(name)) {
                return Optional.of(scalar);
            }
            problems.add(Kind.VALUE_TOO_LONG, scalar.place(), name, length, LONGEST);
            return Optional.empty();
        }
        wrongShape(node, Messages.text("forma.nombre", name), "forma.texto", problems);
        return Optional.empty();
    }

    /** The words under {@code key}, stripped; empty where there are none. */
    String words(String key) {
        return scalar(key).map(s -> s.text().strip()).orElse("");
    }

    /** A datum that may be owed. */
    Value<String> text(String key) {
        return value(key, (written, place) -> Optional.of(written));
    }

    /** A datum that may be owed, read by {@code parse}, which reports what is wrong and then gives back nothing. */
    <T> Value<T> value(String key, BiFunction<String, Place, Optional<T>> parse) {
        Optional<YamlNode.Scalar> scalar = scalar(key);
        if (scalar.isEmpty()) {
            return new Value.Absent<>(start);
        }
        return value(scalar.get(), parse);
    }

    private <T> Value<T> value(YamlNode.Scalar scalar, BiFunction<String, Place, Optional<T>> parse) {
        String written = scalar.text().strip();
        Optional<PendingScanner.Found> owed = PendingScanner.whole(written);
        if (owed.isPresent()) {
            return owed(owed.get(), scalar, problems);
        }
        return parse.apply(written, scalar.place())
                .<Value<T>>map(known -> new Value.Known<>(known, scalar.place()))
                .orElseGet(() -> new Value.Absent<>(scalar.place()));
    }

    /** The owed datum that {@code found} states; data in its brackets that are not understood are reported. */
    static <T> Value<T> owed(PendingScanner.Found found, YamlNode.Scalar scalar, Problems problems) {
        if (!found.complaint().isEmpty()) {
            problems.add(Kind.PENDING_MALFORMED, scalar.place(), found.complaint());
        }
        return new Value.Owed<>(found.mark(), scalar.place());
    }

    private static List<YamlNode> items(YamlNode node) {
        return node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
    }

    /** The items under {@code key}, where anything but a list is reported; a list owed as a whole is one owed item. */
    List<YamlNode> list(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isPresent() && !(node.get() instanceof YamlNode.Sequence) && !isOwed(node.get())) {
            wrongShape(node.get(), Messages.text("forma.nombre", key), "forma.lista", problems);
            return List.of();
        }
        return node.map(Fields::items).orElse(List.of());
    }

    /** The groups of keys in the list under {@code key}; owed ones are left out. */
    List<Fields> groups(String key) {
        Shape each = ((Form.Groups) declared(key).form()).shape().get();
        return list(key).stream()
                .filter(node -> !isOwed(node))
                .map(node -> Fields.ofItem(node, key, each, problems))
                .toList();
    }

    private boolean isOwed(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && !isStated(scalar);
    }

    /** The scalars under {@code key}, one or many, that state something: empty ones are reported, owed ones left out. */
    List<YamlNode.Scalar> scalars(String key) {
        List<YamlNode.Scalar> found = new ArrayList<>();
        for (YamlNode item : node(key).map(Fields::items).orElse(List.of())) {
            if (isBlank(item)) {
                problems.add(Kind.EMPTY_VALUE, item.place(), key);
            } else {
                asScalar(item, key).filter(this::isStated).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The texts under {@code key}, one or many. */
    List<String> texts(String key) {
        return scalars(key).stream().map(s -> s.text().strip()).toList();
    }

    /** The mapping under {@code key}, empty where absent or owed. */
    Optional<Fields> fields(String key) {
        return entry(key)
                .filter(entry -> !isBlank(entry.value()) && !isOwed(entry.value()))
                .map(entry -> of(
                        entry.value(),
                        Messages.text("forma.nombre", key),
                        entry.key().place(),
                        Messages.has("ayuda.forma." + key) ? "forma." + key : "forma.claves",
                        ((Form.Group) declared(key).form()).shape(),
                        problems));
    }

    /** The pairs of the mapping under {@code key}, whose keys are the author's own; any other shape is reported. */
    Optional<YamlNode.Mapping> pairs(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty() || node.get() instanceof YamlNode.Mapping) {
            return node.map(YamlNode.Mapping.class::cast);
        }
        wrongShape(node.get(), Messages.text("forma.nombre", key), "forma.claves", problems);
        return Optional.empty();
    }

    /** One of a closed list, compared without regard to case and accents; anything else is reported. */
    <T> Optional<T> choice(String key, List<T> choices, Function<T, String> word) {
        return stated(key).flatMap(scalar -> choice(scalar, key, choices, word));
    }

    private <T> Optional<T> choice(YamlNode.Scalar scalar, String key, List<T> choices, Function<T, String> word) {
        String written = scalar.text().strip();
        for (T choice : choices) {
            if (Scalars.same(word.apply(choice), written)) {
                return Optional.of(choice);
            }
        }
        List<String> words = choices.stream().map(word).toList();
        String allowed = Messages.text("ayuda.valores", String.join(", ", words));
        problems.add(Kind.BAD_CHOICE, scalar.place(), written, key, Suggestion.help(written, words, allowed));
        return Optional.empty();
    }

    static void wrongShape(YamlNode node, String name, String wanted, Problems problems) {
        problems.add(
                Kind.WRONG_SHAPE,
                node.place(),
                name,
                Messages.text(Messages.has(wanted) ? wanted : "forma.claves"),
                Messages.text(node.shape()),
                Messages.text("ayuda." + wanted, name));
    }
}
