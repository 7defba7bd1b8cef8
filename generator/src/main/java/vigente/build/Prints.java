package vigente.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import vigente.control.Standing;
import vigente.control.State;
import vigente.message.Messages;
import vigente.page.AnnexPages;
import vigente.page.BookView;
import vigente.page.ChangeBars;
import vigente.page.PageLinks;
import vigente.page.PolicySheet;
import vigente.page.PrintShelf;
import vigente.page.SheetView;
import vigente.page.SiteMap;
import vigente.pdf.Bound;
import vigente.pdf.Fragment;
import vigente.pdf.Neighbours;
import vigente.pdf.PdfPress;
import vigente.pdf.PrintMemory;
import vigente.pdf.Seal;
import vigente.pdf.WaitingRoom;
import vigente.policy.ControlledCopy;
import vigente.policy.Fingerprinter;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.SourceFile;
import vigente.problem.Problem;
import vigente.template.Templates;

/** Prints every published revision, and the manual made of those that readers are shown. */
final class Prints {
    private static final String ROOT = "../../";
    private static final Set<State> FROZEN = EnumSet.of(State.SUPERSEDED, State.WITHDRAWN);

    private final Edition edition;
    private final Map<String, Integer> errors;
    private final PdfPress press;
    private final SheetView sheet;
    private final PrintProblems problems;
    private final PrintSources sources;
    private final Progress progress;
    private final AcknowledgementPrints acknowledgements;
    private final PrintTraces traces;

    /**
     * @param memory of what earlier builds set
     * @param traces tells of which policies that would be the same again
     */
    Prints(
            Edition edition,
            Map<String, Integer> errors,
            Order order,
            PrintMemory memory,
            PrintTraces traces,
            Progress progress) {
        this(
                edition,
                errors,
                order.sources(),
                new PdfPress(order.templates().map(Templates::fromFolder).orElseGet(Templates::packed), memory),
                traces,
                progress);
    }

    /** Prints that are made anew. */
    Prints(Edition edition, Map<String, Integer> errors, Sources from, PdfPress press) {
        this(edition, errors, from, press, PrintTraces.NONE, Progress.SILENT);
    }

    private Prints(
            Edition edition,
            Map<String, Integer> errors,
            Sources from,
            PdfPress press,
            PrintTraces traces,
            Progress progress) {
        this.traces = traces;
        this.edition = edition;
        this.errors = errors;
        this.sources = new PrintSources(from.content(), edition.redaction());
        this.progress = progress;
        this.press = press;
        this.sheet = SheetView.of(edition.manual(), edition.today());
        this.problems =
                new PrintProblems(edition.manual().settings().appearance().logo());
        this.acknowledgements = new AcknowledgementPrints(
                press,
                sheet,
                edition.manual().settings(),
                new PageLinks(edition.directory(), SiteMap.MANUAL_PDF, Optional.empty(), new PrintShelf()),
                path -> read(edition.manual().settings().appearance().logo()));
    }

    private record Job(Standing standing, Revision revision) {}

    /** Signs a file in the organisation's name. */
    UnaryOperator<byte[]> signing(Seal seal) {
        String reason = Messages.text("firma.motivo", sheet.legalName());
        return file -> seal.on(file, reason);
    }

    /** Prints everything into {@code output}; gives back what paper cannot show. */
    List<Problem> writeTo(PrintTray output) {
        List<Job> jobs = new ArrayList<>();
        for (Standing standing : edition.standings().all()) {
            standing.policy().revisions().forEach(revision -> jobs.add(new Job(standing, revision)));
        }
        Neighbours files = files();
        PrintTraces.Shelf shelf = traces.shelf(press, files.imprint());
        Map<String, Fragment> chapters = new ConcurrentHashMap<>();
        Countdown countdown = new Countdown(edition.manual().policies(), progress);
        Workers.forEach(jobs, job -> {
            print(job, files, shelf, chapters, output);
            countdown.done(job.standing().policy());
        });
        progress.at(Messages.text("paso.pdf.manual"));
        Bound manual = manual(chapters, output.room());
        // One worker binds the book; the forms are left for the others meanwhile.
        List<Runnable> rest = new ArrayList<>();
        rest.add(() -> output.put(SiteMap.MANUAL_PDF, manual));
        jobs.forEach(
                job -> rest.add(() -> acknowledgements.print(job.standing(), job.revision(), ROOT, shelf, output)));
        Workers.forEach(rest, Runnable::run);
        return problems.sorted();
    }

    /** Prints the one file that stands at {@code path} into {@code output}; nothing where no print has that address. */
    void one(String path, PrintTray output) {
        for (Standing standing : edition.standings().all()) {
            Policy policy = standing.policy();
            for (Revision revision : policy.revisions()) {
                if (path.equals(SiteMap.pdf(policy.slug(), revision.number()))) {
                    Fragment fragment = fragment(standing, revision, sheet);
                    output.put(path, press.finished(fragment, files(), ROOT, sources.of(policy, revision)));
                } else if (path.equals(SiteMap.sheet(policy.slug(), revision.number()))) {
                    acknowledgements.print(standing, revision, ROOT, traces.shelf(press, ""), output);
                }
            }
        }
    }

    private Bound manual(Map<String, Fragment> chapters, WaitingRoom room) {
        BookView book = edition.registers().book(sheet, edition.views());
        List<Fragment> inOrder = book.policies().stream()
                .map(row -> Optional.ofNullable(chapters.get(row.address())))
                .flatMap(Optional::stream)
                .toList();
        PageLinks links = new PageLinks(edition.directory(), SiteMap.MANUAL_PDF, Optional.empty(), new PrintShelf());
        return press.manual(
                book,
                links,
                path -> read(edition.manual().settings().appearance().logo()),
                inOrder,
                sources.of(edition.manual()),
                room,
                Workers::forEach);
    }

    // Links to another policy lead to the file of the revision that its page shows.
    private Neighbours files() {
        Map<String, String> files = new HashMap<>();
        for (Policy policy : edition.manual().policies()) {
            Revision shown = edition.directory().shown(policy);
            files.put(policy.slug().text(), ROOT + SiteMap.pdf(policy.slug(), shown.number()));
        }
        return Neighbours.of(files);
    }

    private void print(
            Job job, Neighbours files, PrintTraces.Shelf shelf, Map<String, Fragment> chapters, PrintTray output) {
        Policy policy = job.standing().policy();
        Revision revision = job.revision();
        String path = SiteMap.pdf(policy.slug(), revision.number());
        PrintTraces.Print print = shelf.print(
                path,
                policy,
                () -> fragment(job.standing(), revision),
                set -> press.finished(set, files, ROOT, sources.of(policy, revision)));
        // What is frozen can no longer be put right.
        if (!FROZEN.contains(job.standing().state(revision))) {
            problems.add(revision, print.fragment());
        }
        if (edition.directory().shown(policy).number().equals(revision.number())) {
            chapters.put(PrintShelf.address(policy, ""), print.fragment().waiting(output.room()));
        }
        output.put(path, print.file());
    }

    /** A revision as a copy that somebody holds; on paper its links to other files are words. */
    byte[] copy(Standing standing, Revision revision, ControlledCopy copy) {
        Fragment fragment = fragment(standing, revision, sheet.withCopy(copy));
        String root = edition.manual().settings().siteAddress().orElse("");
        return press.file(fragment, Map.of(), root);
    }

    private Fragment fragment(Standing standing, Revision revision) {
        return fragment(standing, revision, sheet);
    }

    private Fragment fragment(Standing standing, Revision revision, SheetView around) {
        Policy policy = standing.policy();
        String page = SiteMap.revision(policy.slug(), revision.number());
        PrintShelf shelf = new PrintShelf();
        int problems = errors.getOrDefault(policy.slug().text(), 0);
        PolicySheet view = new PolicySheet(
                around,
                edition.views().view(standing, revision, page, shelf, problems),
                ChangeBars.of(policy, revision, edition.redlines()),
                AnnexPages.printed(edition.directory(), standing, revision, around));
        PageLinks links = new PageLinks(
                edition.directory(), page, Optional.of(new PageLinks.Text(policy, revision, page)), shelf);
        return press.policy(view, links, path -> picture(revision, path));
    }

    private Optional<byte[]> picture(Revision revision, String path) {
        return read(
                path.equals(SheetView.LOGO)
                        ? edition.manual().settings().appearance().logo()
                        : revision.files().stream()
                                .filter(f -> f.path().equals(path))
                                .findFirst());
    }

    private static Optional<byte[]> read(Optional<SourceFile> file) {
        try {
            return file.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Fingerprinter.canonical(
                            file.get().path(), Files.readAllBytes(file.get().location())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
