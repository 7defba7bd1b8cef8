package vigente.redline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigente.message.DayWords;
import vigente.message.Messages;
import vigente.policy.Annex;
import vigente.policy.Filing;
import vigente.policy.OwedDatum;
import vigente.policy.Pointer;
import vigente.policy.ReviewCycle;
import vigente.policy.Revision;
import vigente.policy.Signature;
import vigente.policy.SourceFile;
import vigente.policy.TitleBlock;
import vigente.policy.Value;
import vigente.problem.Place;
import vigente.text.Fold;
import vigente.text.PendingMark;

/** The data, annexes and files of a revision as elements to be compared. */
final class Data {
    private final Revision revision;
    private final List<Element> out = new ArrayList<>();

    private Data(Revision revision) {
        this.revision = revision;
    }

    /** The data of the title block and of the filing, those that are there. */
    static List<Element> data(Revision revision) {
        return new Data(revision).data();
    }

    private List<Element> data() {
        TitleBlock title = revision.title();
        add("codigo", words(title.code()));
        add("titulo", words(title.title()));
        add("tipo", title.type().spanish());
        add("clasificacion", words(title.classification()));
        add("responsable", words(title.responsible()));
        add("fecha_emision", day(title.issued()));
        add("vigente_desde", day(title.effective()));
        add("periodo", period(title.review()));
        add("elaboro", title.author().map(Data::signature).orElse(""));
        add("sustituye", joined(title.replaces().stream().map(Pointer::target).map(Spoken::cited), ", "));
        filing(revision.filing());
        return out;
    }

    private void filing(Filing filing) {
        add("area", words(filing.area()));
        list("normas", filing.norms(), "; ");
        list("palabras_clave", filing.keywords(), ", ");
        list("distribucion", filing.distribution(), "; ");
        add("conservacion", words(filing.retention()));
        add("idioma", filing.language());
        list("alias", filing.aliases(), ", ");
    }

    private void list(String key, List<String> known, String between) {
        Stream<String> owed = revision.filing().owed().stream()
                .filter(datum -> datum.key().equals(key))
                .map(OwedDatum::mark)
                .map(Spoken::owed);
        add(key, joined(Stream.concat(known.stream(), owed), between));
    }

    private void add(String key, String value) {
        if (!value.isEmpty()) {
            Place place = revision.place();
            Line line = Line.fact(value, place);
            out.add(new Element(
                    Part.DATUM,
                    key,
                    "",
                    List.of(key),
                    "",
                    0,
                    Messages.text("campo." + key),
                    List.of(line),
                    Optional.empty(),
                    place));
        }
    }

    private static String joined(Stream<String> parts, String between) {
        return parts.collect(Collectors.joining(between));
    }

    private static String words(Value<?> value) {
        return value.owed()
                .map(Spoken::owed)
                .orElseGet(() -> value.known().map(Object::toString).orElse(""));
    }

    private static String day(Value<LocalDate> value) {
        return words(value.map(DayWords::of));
    }

    private static String period(ReviewCycle review) {
        String period = words(review.period());
        return period.isEmpty()
                ? ""
                : Messages.text("redline.periodo." + review.base().spanish(), period);
    }

    private static String signature(Signature author) {
        return joined(
                Stream.of(words(author.name()), words(author.post()), day(author.date()))
                        .filter(part -> !part.isEmpty()),
                ", ");
    }

    static List<Element> annexes(Revision revision) {
        List<Element> out = new ArrayList<>();
        for (Annex annex : revision.annexes()) {
            out.add(annex instanceof Annex.Document document ? document(revision, document) : owed((Annex.Owed) annex));
        }
        return out;
    }

    private static Element document(Revision revision, Annex.Document annex) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.fact(Messages.text("anexo." + annex.kind().spanish()), annex.place()));
        annex.origin().ifPresent(external -> facts(external, annex.place(), lines));
        String title = words(annex.title());
        Lines.of(annex.content()).stream().filter(line -> !isTitle(line, title)).forEach(lines::add);
        return new Element(
                Part.ANNEX,
                annex.label(),
                annex.label(),
                List.of(annex.file(), Fold.kebab(title)),
                "",
                0,
                title.isEmpty() ? annex.file() : title,
                lines,
                revision.files().stream()
                        .filter(file -> file.path().equals(annex.file()))
                        .findFirst(),
                annex.place());
    }

    private static boolean isTitle(Line line, String title) {
        return line.kind() == MarkedLine.Kind.HEADING && Fold.kebab(line.text()).equals(Fold.kebab(title));
    }

    private static void facts(Annex.External external, Place place, List<Line> lines) {
        fact("campo.fuente", words(external.source()), place, lines);
        fact("campo.fecha", words(external.date()), place, lines);
        fact("campo.permiso", words(external.permission()), place, lines);
        String rules =
                joined(external.contradicts().stream().map(Pointer::target).map(Spoken::cited), ", ");
        fact("redline.contradice", rules, place, lines);
        lines.addAll(Lines.of(external.summary()));
    }

    private static void fact(String key, String value, Place place, List<Line> lines) {
        if (!value.isEmpty()) {
            lines.add(Line.fact(Messages.text(key) + ": " + value, place));
        }
    }

    private static Element owed(Annex.Owed annex) {
        String words = Spoken.owed(annex.mark());
        Line line = new Line(MarkedLine.Kind.PARAGRAPH, 0, "", words, "", annex.place());
        String key = words.equals(PendingMark.WORD) ? "" : words;
        return new Element(
                Part.ANNEX,
                annex.label(),
                annex.label(),
                List.of(key),
                "",
                0,
                "",
                List.of(line),
                Optional.empty(),
                annex.place());
    }

    /** The files that are neither the text itself nor an annex. */
    static List<Element> files(Revision revision) {
        List<String> annexes = annexes(revision).stream()
                .flatMap(annex -> annex.file().stream())
                .map(SourceFile::path)
                .toList();
        return revision.files().stream()
                .filter(file -> !file.path().startsWith("politica.") && !annexes.contains(file.path()))
                .map(file -> new Element(
                        Part.FILE,
                        "",
                        "",
                        List.of(file.path()),
                        "",
                        0,
                        file.path(),
                        List.of(),
                        Optional.of(file),
                        revision.place()))
                .toList();
    }
}
