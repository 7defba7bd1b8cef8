package vigente.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vigente.policy.Annex;
import vigente.policy.AnnexKind;
import vigente.policy.Code;
import vigente.policy.Definition;
import vigente.policy.FileMarks;
import vigente.policy.Filing;
import vigente.policy.Fingerprint;
import vigente.policy.PolicyType;
import vigente.policy.ReviewCycle;
import vigente.policy.Revision;
import vigente.policy.RevisionNumber;
import vigente.policy.RevisionText;
import vigente.policy.Rule;
import vigente.policy.Section;
import vigente.policy.SectionKind;
import vigente.policy.Slug;
import vigente.policy.Term;
import vigente.policy.TitleBlock;
import vigente.policy.Value;
import vigente.problem.Place;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Marks;
import vigente.text.PendingMark;
import vigente.text.PendingScanner;
import vigente.text.Target;

/** Small policies built from words, with one place for everything. */
final class Given {
    static final Place PLACE = new Place("politicas/prueba/1.00/politica.yaml", 1, 1, 0);
    private static final RevisionNumber FIRST = new RevisionNumber(1, 0, true);

    private Given() {}

    /** The first revision of the policy {@code code}, shown to readers. */
    static PolicyText givenPolicy(String code, List<Definition> definitions, String... rules) {
        return givenPolicy(code, "es-MX", definitions, rules);
    }

    static PolicyText givenPolicy(String code, String language, List<Definition> definitions, String... rules) {
        List<Rule> numbered = new ArrayList<>();
        for (String rule : rules) {
            numbered.add(givenRule("L-" + (numbered.size() + 1), rule));
        }
        return givenPolicy(code, language, definitions, numbered, List.of());
    }

    static PolicyText givenPolicy(
            String code, String language, List<Definition> definitions, List<Rule> rules, List<Annex> annexes) {
        Block items = new Block.ItemList(
                Block.Numbering.DECIMAL,
                1,
                rules.stream()
                        .map(rule ->
                                new Block.Item(Marks.NONE.labelled(rule.label(), rule.label()), rule.content(), PLACE))
                        .toList(),
                PLACE);
        List<Section> sections = List.of(
                section(SectionKind.SCOPE, "alcance", givenText("Obliga a quien trata con un cliente.")),
                section(SectionKind.RULES, "politicas", List.of(items)));
        TextId id = reader(code);
        Revision revision = new Revision(
                FIRST,
                "politicas/" + id.policy() + "/1.00x",
                givenTitle(code),
                new Filing(
                        new Value.Absent<>(PLACE),
                        List.of(),
                        List.of(),
                        language,
                        List.of(),
                        List.of(),
                        new Value.Absent<>(PLACE),
                        List.of()),
                List.of(),
                new RevisionText(numbered(definitions), sections, rules, annexes),
                List.of(),
                List.of(),
                new Fingerprint("0".repeat(64)),
                FileMarks.of(Map.of()));
        return new PolicyText(id, code, revision, true);
    }

    /** Who reads the first revision of the policy {@code code}. */
    static TextId reader(String code) {
        return new TextId(new Slug("carpeta-" + code), FIRST);
    }

    private static TitleBlock givenTitle(String code) {
        return new TitleBlock(
                code.isEmpty() ? new Value.Owed<>(PendingMark.BARE, PLACE) : known(new Code(code)),
                known("Política de prueba"),
                PolicyType.POLICY,
                known("Interno"),
                known("Director Comercial"),
                new Value.Absent<>(PLACE),
                new Value.Absent<>(PLACE),
                new ReviewCycle(new Value.Absent<>(PLACE), ReviewCycle.Base.ISSUE),
                Optional.empty(),
                List.of());
    }

    private static Section section(SectionKind kind, String id, List<Block> content) {
        return new Section(Set.of(kind), id, List.of(new Inline.Text(kind.word())), content, PLACE);
    }

    private static List<Definition> numbered(List<Definition> definitions) {
        List<Definition> out = new ArrayList<>();
        definitions.forEach(definition -> out.add(numbered(definition, String.valueOf(out.size() + 1))));
        return out;
    }

    private static Definition numbered(Definition definition, String number) {
        List<Definition> entries = new ArrayList<>();
        definition.entries().forEach(entry -> entries.add(numbered(entry, number + "." + (entries.size() + 1))));
        return new Definition(
                "D-" + number,
                number,
                definition.term(),
                definition.text(),
                definition.synonyms(),
                definition.linked(),
                entries,
                definition.see(),
                definition.place());
    }

    static Rule givenRule(String label, String text, Rule... children) {
        return new Rule(label, "", List.of(), List.of(), givenText(text), List.of(children), PLACE);
    }

    static Annex givenAnnex(String text) {
        return new Annex.Document(
                1, known("Anexo"), AnnexKind.DOCUMENT, "anexos/a.md", givenText(text), Optional.empty(), PLACE);
    }

    /** A definition; its text is owed where it is PENDIENTE, and absent where it is empty. */
    static Definition givenDefinition(String term, String text, Definition... entries) {
        return new Definition(
                "D-0",
                "0",
                term.isEmpty() ? Optional.empty() : Optional.of(new Term(term)),
                text(text),
                List.of(),
                true,
                List.of(entries),
                Optional.empty(),
                PLACE);
    }

    static Definition withSynonyms(Definition definition, String... synonyms) {
        return new Definition(
                definition.id(),
                definition.number(),
                definition.term(),
                definition.text(),
                Stream.of(synonyms).map(Term::new).toList(),
                definition.linked(),
                definition.entries(),
                definition.see(),
                definition.place());
    }

    static Definition notLinked(Definition definition) {
        return new Definition(
                definition.id(),
                definition.number(),
                definition.term(),
                definition.text(),
                definition.synonyms(),
                false,
                definition.entries(),
                definition.see(),
                definition.place());
    }

    /** A definition that stands elsewhere ({@code ver}). */
    static Definition givenPointer(String target) {
        return new Definition(
                "D-0",
                "0",
                Optional.empty(),
                new Value.Absent<>(PLACE),
                List.of(),
                true,
                List.of(),
                Optional.of(Target.parse(target)),
                PLACE);
    }

    private static Value<List<Block>> text(String text) {
        if (text.isEmpty()) {
            return new Value.Absent<>(PLACE);
        }
        return PendingScanner.whole(text)
                .<Value<List<Block>>>map(found -> new Value.Owed<>(found.mark(), PLACE))
                .orElseGet(() -> known(givenText(text)));
    }

    /** One paragraph; PENDIENTE in it is a pending item. */
    static List<Block> givenText(String text) {
        List<Inline> content = new ArrayList<>();
        int at = 0;
        for (PendingScanner.Found found : PendingScanner.scan(text)) {
            content.add(new Inline.Text(text.substring(at, found.start())));
            content.add(new Inline.Pending(found.mark(), PLACE));
            at = found.end();
        }
        content.add(new Inline.Text(text.substring(at)));
        return List.of(new Block.Paragraph(List.copyOf(content), PLACE));
    }

    private static <T> Value<T> known(T value) {
        return new Value.Known<>(value, PLACE);
    }
}
