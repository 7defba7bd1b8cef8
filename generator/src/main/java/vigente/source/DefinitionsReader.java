package vigente.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigente.message.Messages;
import vigente.policy.Definition;
import vigente.policy.Term;
import vigente.policy.Value;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problems;
import vigente.shape.Shapes;
import vigente.text.Block;
import vigente.text.PendingScanner;
import vigente.text.Target;

/** Reads {@code definiciones}: terms, plain points, nested entries, and terms defined elsewhere. */
final class DefinitionsReader {
    private final DataProse prose;
    private final Addresses addresses;
    private final Problems problems;
    private final Scalars scalars;
    private final Map<String, Place> terms = new HashMap<>();

    DefinitionsReader(DataProse prose, Addresses addresses, Problems problems) {
        this.prose = prose;
        this.addresses = addresses;
        this.problems = problems;
        this.scalars = new Scalars(problems);
    }

    List<Definition> read(Fields policy) {
        return entries(policy.list("definiciones"), "", "");
    }

    private List<Definition> entries(List<YamlNode> nodes, String parentNumber, String parentId) {
        List<Definition> entries = new ArrayList<>();
        for (YamlNode node : nodes) {
            String number = parentNumber + (entries.size() + 1);
            entries.add(
                    node instanceof YamlNode.Scalar scalar
                            ? point(scalar, number, parentId)
                            : definition(
                                    Fields.ofItem(node, "definiciones", Shapes.DEFINITION, problems),
                                    number,
                                    parentId));
        }
        return List.copyOf(entries);
    }

    // A bare line is a plain point, and mostly "PENDIENTE".
    private Definition point(YamlNode.Scalar scalar, String number, String parentId) {
        return new Definition(
                id(Optional.empty(), number, parentId),
                number,
                Optional.empty(),
                prose.datum(scalar),
                List.of(),
                true,
                List.of(),
                Optional.empty(),
                scalar.place());
    }

    private Definition definition(Fields fields, String number, String parentId) {
        Optional<YamlNode.Scalar> written = fields.scalar("termino");
        Optional<Term> term = written.map(s -> new Term(s.text().strip().replaceAll("\\s+", " ")))
                .filter(t -> PendingScanner.whole(t.written()).isEmpty());
        Value<Target> see = fields.value("ver", (words, place) -> Optional.of(Target.parse(words)));
        Value<List<Block>> text = fields.scalar("texto").map(prose::datum).orElseGet(() -> elsewhere(see, fields));
        List<Term> synonyms = fields.texts("sinonimos").stream().map(Term::new).toList();
        boolean linked = fields.stated("enlazar")
                .flatMap(s -> scalars.yesOrNo("enlazar", s.text().strip(), s.place()))
                .orElse(true);
        String id = id(
                term.or(() -> see.known()
                        .map(Target::fragment)
                        .filter(f -> !f.isEmpty())
                        .map(Term::new)),
                number,
                parentId);
        List<Definition> entries = entries(fields.list("incluye"), number + ".", id);
        Place place = written.map(YamlNode.Scalar::place)
                .or(() -> fields.scalar("ver").map(YamlNode.Scalar::place))
                .or(() -> fields.scalar("texto").map(YamlNode.Scalar::place))
                .orElse(fields.place());
        Definition definition = new Definition(id, number, term, text, synonyms, linked, entries, see.known(), place);
        check(definition, written.isPresent());
        return definition;
    }

    // Where it is not known yet where a term is defined, its text is what is owed.
    private static Value<List<Block>> elsewhere(Value<Target> see, Fields fields) {
        return see.owed()
                .<Value<List<Block>>>map(mark -> new Value.Owed<>(mark, see.place()))
                .orElseGet(() -> new Value.Absent<>(fields.place()));
    }

    private void check(Definition definition, boolean named) {
        if (definition.text().isAbsent()
                && definition.entries().isEmpty()
                && definition.see().isEmpty()) {
            String name = definition
                    .term()
                    .filter(term -> named)
                    .map(term -> Messages.text("definicion.con-termino", term.written()))
                    .orElseGet(() -> Messages.text("definicion.sin-termino"));
            problems.add(Kind.DEFINITION_EMPTY, definition.place(), name);
        }
        definition.term().ifPresent(term -> {
            Place first = terms.putIfAbsent(vigente.text.Fold.plain(term.written()), definition.place());
            if (first != null) {
                problems.add(Kind.TERM_REPEATED, definition.place(), term.written(), first.line());
            }
        });
    }

    private String id(Optional<Term> term, String number, String parentId) {
        String fallback = parentId.isEmpty()
                ? "D-" + number
                : parentId + number.substring(number.lastIndexOf('.')).replace('.', '-');
        return addresses.free(term.map(t -> vigente.text.Fold.kebab(t.written()))
                .filter(kebab -> !kebab.isEmpty())
                .map(kebab -> "D-" + kebab)
                .orElse(fallback));
    }
}
