package vigente.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigente.csv.CsvText;
import vigente.message.Messages;
import vigente.policy.Acknowledgement;
import vigente.policy.Circulation;
import vigente.policy.ControlledCopy;
import vigente.policy.RevisionNumber;
import vigente.problem.FileText;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problem;
import vigente.problem.Problems;
import vigente.problem.Severity;
import vigente.text.Fold;
import vigente.text.Suggestion;

/** Reads who has read a policy and who holds it on paper (format: "acuses.csv", "copias.csv"). */
final class CirculationReader {
    static final List<String> FILES = List.of(Circulation.ACKNOWLEDGEMENTS, Circulation.COPIES);

    private static final Sheet ACKNOWLEDGEMENTS = new Sheet(
            List.of("revision", "nombre", "fecha"), List.of("puesto", "area", "medio", "nota"), "razon.acuse");
    static final Sheet COPIES = new Sheet(
            List.of("copia", "revision", "titular", "entregada"), List.of("puesto", "devuelta"), "razon.copia");

    private final Path content;
    private final List<String> posts;
    private final RevisionCell revisions;
    private final Scalars scalars;
    private final Problems problems;
    private final List<Acknowledgement> acknowledgements = new ArrayList<>();
    private final List<ControlledCopy> copies = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    /**
     * @param posts those the manual declares
     * @param numbers the revisions that the policy has
     */
    CirculationReader(Path content, List<String> posts, List<RevisionNumber> numbers, Problems problems) {
        this.content = content;
        this.posts = posts;
        this.revisions = new RevisionCell(numbers, problems);
        this.scalars = new Scalars(problems);
        this.problems = problems;
    }

    /** Takes in one of {@link #FILES}, reported on as {@code shown}. */
    void read(String name, Path path, String shown) throws IOException {
        if (!Files.isRegularFile(path) || !path.toRealPath().startsWith(content.toRealPath())) {
            problems.add(Kind.LINK_LEAVES, Place.start(shown), name);
            return;
        }
        files.add(name);
        Problems ofText = new Problems();
        Optional<FileText> text = TextFile.read(path, shown, ofText);
        problems.addAll(
                ofText.sorted().stream().map(CirculationReader::forSpreadsheets).toList());
        // Where letters are lost no name is the name that was written.
        if (text.isEmpty() || ofText.count(Severity.ERROR) > 0) {
            return;
        }
        if (name.equals(Circulation.COPIES)) {
            COPIES.read(text.get(), problems).forEach(this::copy);
        } else {
            ACKNOWLEDGEMENTS.read(text.get(), problems).forEach(this::acknowledgement);
        }
    }

    private static Problem forSpreadsheets(Problem problem) {
        return problem.kind() == Kind.NOT_UTF8 ? problem.withHelp(Messages.text("csv.utf8.ayuda")) : problem;
    }

    /** What was taken in. */
    Circulation circulation() {
        return new Circulation(acknowledgements, copies, files);
    }

    private void acknowledgement(Sheet.Row row) {
        Optional<RevisionNumber> revision = revisions.read(row.cell("revision"));
        Optional<LocalDate> date = date(row.cell("fecha"));
        revision.ifPresent(number -> post(row.cell("puesto"), number));
        if (revision.isEmpty() || date.isEmpty()) {
            return;
        }
        CsvText.Cell name = row.cell("nombre");
        Integer first = lines.putIfAbsent(
                Fold.kebab(name.text()) + " " + revision.get(), name.place().line());
        if (first != null) {
            problems.add(Kind.ACKNOWLEDGED_TWICE, name.place(), name.text(), revision.get(), first);
        }
        acknowledgements.add(new Acknowledgement(
                revision.get(),
                name.text(),
                row.text("puesto"),
                date.get(),
                row.text("area"),
                row.text("medio"),
                row.text("nota"),
                row.cell("fecha").place()));
    }

    private void copy(Sheet.Row row) {
        Optional<RevisionNumber> revision = revisions.read(row.cell("revision"));
        Optional<LocalDate> given = date(row.cell("entregada"));
        CsvText.Cell back = row.cell("devuelta");
        Optional<LocalDate> returned = back.text().isEmpty() ? Optional.empty() : date(back);
        revision.ifPresent(number -> post(row.cell("puesto"), number));
        if (revision.isEmpty()
                || given.isEmpty()
                || returned.isEmpty() && !back.text().isEmpty()) {
            return;
        }
        if (returned.filter(given.get()::isAfter).isPresent()) {
            problems.add(
                    Kind.UNTIMELY_DATE,
                    back.place(),
                    Messages.text("tiempo.devuelta-antes", returned.get(), given.get()));
        }
        CsvText.Cell number = row.cell("copia");
        Integer first = lines.putIfAbsent(
                number.text() + " / " + revision.get(), number.place().line());
        if (first != null) {
            problems.add(Kind.COPY_REPEATED, number.place(), number.text(), revision.get(), first);
        }
        copies.add(new ControlledCopy(
                number.text(),
                revision.get(),
                row.text("titular"),
                row.text("puesto"),
                given.get(),
                returned,
                row.cell("entregada").place()));
    }

    private Optional<LocalDate> date(CsvText.Cell cell) {
        return scalars.dateInCell(cell.text(), cell.place());
    }

    // What an old row calls a post was right when it was written.
    private void post(CsvText.Cell cell, RevisionNumber revision) {
        boolean known = posts.stream().anyMatch(post -> Scalars.same(post, cell.text()));
        if (!cell.text().isEmpty() && !posts.isEmpty() && !known && revisions.isNewestIssued(revision)) {
            String declared = Messages.text("ayuda.puestos", SettingsReader.FILE);
            problems.add(
                    Kind.POST_NOT_LISTED, cell.place(), cell.text(), Suggestion.help(cell.text(), posts, declared));
        }
    }
}
