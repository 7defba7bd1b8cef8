package vigente.audience;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import vigente.policy.Annex;
import vigente.policy.AnnexKind;
import vigente.policy.Change;
import vigente.policy.Definition;
import vigente.policy.Filing;
import vigente.policy.Fingerprinter;
import vigente.policy.OwedDatum;
import vigente.policy.Pointer;
import vigente.policy.ReviewCycle;
import vigente.policy.Revision;
import vigente.policy.RevisionText;
import vigente.policy.Rule;
import vigente.policy.Section;
import vigente.policy.Signature;
import vigente.policy.SourceFile;
import vigente.policy.Term;
import vigente.policy.TitleBlock;
import vigente.policy.Value;
import vigente.policy.Waiver;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Windows1252;

/** A revision with a veil over every text of it; what identifies it (fingerprint, marks) stays what it is. */
record VeiledRevision(Veil veil) {
    private static final Set<String> TEXTS = Set.of("politica.yaml", "politica.md", "politica.adoc");

    Revision of(Revision revision) {
        return new Revision(
                revision.number(),
                revision.folder(),
                title(revision.title()),
                filing(revision.filing()),
                revision.changes().stream().map(this::change).toList(),
                new RevisionText(
                        revision.definitions().stream().map(this::definition).toList(),
                        revision.sections().stream().map(this::section).toList(),
                        revision.rules().stream().map(this::rule).toList(),
                        revision.annexes().stream()
                                .map(annex -> annex(annex, revision))
                                .toList()),
                revision.waivers().stream().map(this::waiver).toList(),
                revision.files().stream()
                        .filter(file -> !betrays(file, revision))
                        .toList(),
                revision.fingerprint(),
                revision.marks());
    }

    Waiver waiver(Waiver waiver) {
        return new Waiver(
                waiver.problemId(),
                veil.text(waiver.reason()),
                veil.text(waiver.author()),
                waiver.until(),
                waiver.place());
    }

    OwedDatum owed(OwedDatum owed) {
        return new OwedDatum(owed.key(), veil.mark(owed.mark()), owed.place());
    }

    Value<String> words(Value<String> value) {
        return note(value.map(veil::text));
    }

    private <T> Value<T> note(Value<T> value) {
        return value.owed()
                .<Value<T>>map(mark -> new Value.Owed<>(veil.mark(mark), value.place()))
                .orElse(value);
    }

    private TitleBlock title(TitleBlock title) {
        return new TitleBlock(
                note(title.code()),
                words(title.title()),
                title.type(),
                note(title.classification()),
                words(title.responsible()),
                note(title.issued()),
                note(title.effective()),
                new ReviewCycle(note(title.review().period()), title.review().base()),
                title.author().map(a -> new Signature(words(a.name()), words(a.post()), note(a.date()))),
                pointers(title.replaces()));
    }

    private List<Pointer> pointers(List<Pointer> pointers) {
        return pointers.stream()
                .map(pointer -> new Pointer(veil.target(pointer.target()), pointer.place()))
                .toList();
    }

    private Filing filing(Filing filing) {
        return new Filing(
                words(filing.area()),
                veil.texts(filing.keywords()),
                veil.texts(filing.norms()),
                filing.language(),
                filing.aliases(),
                veil.texts(filing.distribution()),
                words(filing.retention()),
                filing.owed().stream().map(this::owed).toList());
    }

    private Change change(Change change) {
        return new Change(
                note(change.date()),
                words(change.author()),
                words(change.description()),
                veil.text(change.reason()),
                change.place());
    }

    private Definition definition(Definition definition) {
        return new Definition(
                veil.id(definition.id()),
                definition.number(),
                definition.term().map(this::term),
                note(definition.text().map(veil::blocks)),
                definition.synonyms().stream().map(this::term).toList(),
                definition.linked(),
                definition.entries().stream().map(this::definition).toList(),
                definition.see().map(veil::target),
                definition.place());
    }

    private Term term(Term term) {
        return new Term(veil.text(term.written()));
    }

    private Section section(Section section) {
        return new Section(
                section.kinds(),
                veil.id(section.id()),
                veil.words(section.title()),
                veil.blocks(section.content()),
                section.place());
    }

    private Rule rule(Rule rule) {
        return new Rule(
                rule.label(),
                veil.id(rule.anchor()),
                veil.texts(rule.obliges()),
                veil.words(rule.heading()),
                veil.blocks(rule.content()),
                rule.children().stream().map(this::rule).toList(),
                rule.place());
    }

    // Files that nobody reads here are published as they are or not at all: their size and digest are told beside them.
    private boolean betrays(SourceFile file, Revision revision) {
        return Fingerprinter.isText(file.path()) && !isRead(file, revision) && veil.isTorn(content(file));
    }

    private static boolean isRead(SourceFile file, Revision revision) {
        return TEXTS.contains(file.path())
                || revision.annexes().stream()
                        .anyMatch(annex -> annex instanceof Annex.Document document
                                && document.kind() != AnnexKind.FILE
                                && document.file().equals(file.path()));
    }

    private static String content(SourceFile file) {
        try {
            byte[] bytes = Files.readAllBytes(file.location());
            return Windows1252.isUtf8(bytes)
                    ? new String(bytes, StandardCharsets.UTF_8)
                    : new String(bytes, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean isWithheld(Annex.Document document, Revision revision) {
        return document.kind() == AnnexKind.FILE
                && revision.files().stream()
                        .anyMatch(file -> file.path().equals(document.file()) && betrays(file, revision));
    }

    private static Annex.Document withoutFile(Annex.Document document) {
        Inline words = new Inline.Reference(Names.NOWHERE, List.of(), document.place());
        return new Annex.Document(
                document.number(),
                document.title(),
                AnnexKind.DOCUMENT,
                document.file(),
                List.of(new Block.Paragraph(List.of(words), document.place())),
                document.origin(),
                document.place());
    }

    private Annex annex(Annex annex, Revision revision) {
        if (annex instanceof Annex.Owed owed) {
            return new Annex.Owed(owed.number(), veil.mark(owed.mark()), owed.inText(), owed.place());
        }
        Annex.Document whole = (Annex.Document) annex;
        Annex.Document document = isWithheld(whole, revision) ? withoutFile(whole) : whole;
        return new Annex.Document(
                document.number(),
                words(document.title()),
                document.kind(),
                document.file(),
                veil.blocks(document.content()),
                document.origin().map(this::external),
                document.place());
    }

    private Annex.External external(Annex.External external) {
        return new Annex.External(
                words(external.source()),
                words(external.date()),
                words(external.permission()),
                veil.blocks(external.summary()),
                pointers(external.contradicts()));
    }
}
