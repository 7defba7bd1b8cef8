package vigente.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vigente.check.Check;
import vigente.check.Spelling;
import vigente.evidence.Verdict;
import vigente.glossary.TextNotes;
import vigente.message.Messages;
import vigente.output.Output;
import vigente.page.PlannedPage;
import vigente.page.ReadmePages;
import vigente.page.SitePlan;
import vigente.pdf.Seal;
import vigente.policy.Manual;
import vigente.problem.FolderLines;
import vigente.problem.Problem;
import vigente.problem.Problems;
import vigente.source.TextMemory;

/**
 * The whole program on one screen: read → check → plan → render → publish.
 *
 * <p>With errors nothing is published and the old site stays, unless the order says otherwise.
 */
public final class Build implements Pipeline {
    // What these hold depends on everything before them, the dead links as well.
    private static final Pattern WRITTEN_LAST = Pattern.compile("datos/[a-z-]+\\.(?:json|csv)|manifiesto\\.json");

    private final Function<Order, Cache> caches;
    private final Function<Path, TextMemory> texts;
    private final Function<Path, TextNotes> notes;

    private Build(Function<Order, Cache> caches, Function<Path, TextMemory> texts, Function<Path, TextNotes> notes) {
        this.caches = caches;
        this.texts = texts;
        this.notes = notes;
    }

    /** A program that does everything anew each time. */
    public Build() {
        this(order -> Cache.NONE, content -> TextMemory.NONE, content -> TextNotes.NONE);
    }

    /**
     * A program that leaves to its next run what need not be done again.
     *
     * @param program tells this program from any other that would do something else; without that nothing is remembered
     * @param clock this moment
     */
    public static Build remembering(Supplier<Optional<String>> program, Supplier<Instant> clock) {
        return new Build(
                order -> program.get()
                        .map(own -> Cache.of(order, own, clock.get()))
                        .orElse(Cache.NONE),
                content -> KeptTexts.found(() -> program.get()
                        .map(own -> KeptTexts.of(content, own, clock.get()))
                        .orElse(KeptTexts.NONE)),
                content -> KeptNotes.found(() ->
                        program.get().map(own -> KeptNotes.of(content, own)).orElse(KeptNotes.NONE)));
    }

    @Override
    public TextMemory texts(Path content) {
        return texts.apply(content);
    }

    @Override
    public Findings check(Sources sources, Progress progress) {
        return read(sources, progress).findings();
    }

    @Override
    public Findings proofread(Sources sources, Progress progress) {
        Reading reading = read(sources, progress);
        progress.at(Messages.text("paso.ortografia"));
        Problems mistakes = new Problems();
        Check spelling = new Spelling(new FolderLines(sources.content()));
        reading.manual().ifPresent(manual -> spelling.check(manual, sources.today(), mistakes));
        return reading.with(mistakes.sorted(), sources.today());
    }

    @Override
    public Built build(Order order, Progress progress) {
        Optional<Seal> seal = order.signing().map(Signing::seal);
        Cache cache = caches.apply(order);
        return cache.same().orElseGet(() -> {
            Built built = build(order, seal, cache, progress);
            cache.keep(built);
            return built;
        });
    }

    private static Built build(Order order, Optional<Seal> seal, Cache cache, Progress progress) {
        SteadySources steady = SteadySources.of(order.sources());
        Reading reading = read(order.sources().with(cache.texts()), cache.notes(), progress);
        return reading.manual()
                .filter(manual -> isAllowed(order, reading.findings()))
                .map(manual -> publish(order, seal, cache, manual, reading, steady, progress))
                .orElseGet(() -> new Built(reading.findings(), Optional.empty()));
    }

    @Override
    public Packed evidence(Order order, Progress progress) {
        SteadySources steady = SteadySources.of(order.sources());
        Reading reading = read(order.sources(), progress);
        return reading.manual()
                .filter(manual -> isAllowed(order, reading.findings()))
                .map(manual -> pack(order, manual, reading, steady, progress))
                .orElseGet(() -> new Packed(reading.findings(), Optional.empty()));
    }

    @Override
    public Owed pending(Sources sources, Progress progress) {
        return answers(sources, progress).owed();
    }

    @Override
    public Reviews reviews(Sources sources, Progress progress) {
        return answers(sources, progress).reviews();
    }

    @Override
    public Compared compare(Comparing comparing, Progress progress) {
        return answers(comparing.sources(), progress).compared(comparing);
    }

    @Override
    public Ruled asOf(Sources sources, LocalDate day, Optional<Path> output, Progress progress) {
        return answers(sources, progress).ruled(day, output);
    }

    @Override
    public Verdict verify(Path place, Optional<Sources> sources) {
        return new Verifier(place, sources).verdict();
    }

    private Answers answers(Sources sources, Progress progress) {
        return new Answers(sources, read(sources, progress));
    }

    private Reading read(Sources sources, Progress progress) {
        return read(sources, notes.apply(sources.content()), progress);
    }

    private static Reading read(Sources sources, TextNotes notes, Progress progress) {
        progress.at(Messages.text("paso.leer"));
        return Reading.of(sources, notes, progress);
    }

    private static Packed pack(Order order, Manual manual, Reading reading, SteadySources steady, Progress progress) {
        progress.enters(Step.PREPARE);
        Edition edition = Edition.of(manual, order.sources().today(), reading.before());
        reading.before().forget();
        try (Output output = Output.openArchive(order.output(), order.sources().content())) {
            Findings findings = site(
                    order,
                    Optional.empty(),
                    Cache.NONE,
                    edition,
                    reading,
                    reading,
                    progress,
                    output.under(ReadmePages.SITE));
            if (!isAllowed(order, findings)) {
                return new Packed(findings, Optional.empty());
            }
            progress.at(Messages.text("paso.paquete"));
            return new Packed(findings, Optional.of(new EvidencePackage(order, edition).writeTo(output, steady)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isAllowed(Order order, Findings findings) {
        return !findings.forbid(order.strict()) || order.withErrors();
    }

    private static Built publish(
            Order order,
            Optional<Seal> seal,
            Cache cache,
            Manual manual,
            Reading reading,
            SteadySources steady,
            Progress progress) {
        progress.enters(Step.PREPARE);
        Readers readers = Readers.of(order, reading, manual);
        Edition edition = Edition.of(readers.manual(), order.sources().today(), readers.redaction(), reading.before());
        reading.before().forget();
        try (Output output = Output.open(order.output(), order.sources().content())) {
            Findings findings = site(order, seal, cache, edition, reading, readers.reading(), progress, output);
            if (!isAllowed(order, findings)) {
                return new Built(findings, Optional.empty());
            }
            progress.at(Messages.text("paso.publicar"));
            progress.enters(Step.PUBLISH);
            Manifest manifest = Manifest.asRead(order.sources().content(), edition.manual(), edition.redaction());
            steady.confirm();
            cache.sweepTexts();
            return new Built(findings, Optional.of(output.publish(manifest::json)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Writes all of the site but its manifest; gives back what was found, that of paper included.
     *
     * @param whole all that was read, which decides what may be published
     * @param shown the part of it that readers are shown
     */
    private static Findings site(
            Order order,
            Optional<Seal> seal,
            Cache cache,
            Edition edition,
            Reading whole,
            Reading shown,
            Progress progress,
            Output output)
            throws IOException {
        Map<String, Integer> errors = shown.findings().errorsByPolicy();
        SitePlan plan = edition.plan(errors, order.pdf());
        progress.at(Messages.text("paso.paginas"));
        progress.enters(Step.PAGES);
        BrowserFiles browser = BrowserFiles.of(order.assets(), edition.manual().settings());
        browser.writeTo(output);
        GuideFiles guide = new GuideFiles(edition);
        List<PlannedPage> pages = guide.with(plan.pages());
        guide.writeTo(output);
        LinkCheck links = new LinkCheck();
        Optional<PageBasis> basis = cache.basis(order, edition, browser, plan);
        PageMemory published = cache.pages(basis);
        new Pages(edition, browser, order.templates()).writeTo(output, pages, links, published);
        links.noPageIsLeft();
        published.sweep();
        new RobotFiles(edition).writeTo(output, pages);
        new RevisionFiles(edition).writeTo(output);
        progress.enters(Step.SEARCH);
        DocumentMemory documents = cache.documents(basis, published, output);
        new SearchFiles(edition).writeTo(output, documents);
        documents.sweep();
        List<Problem> later = new ArrayList<>();
        if (order.pdf()) {
            progress.at(Messages.text("paso.pdf"));
            progress.enters(Step.PRINT);
            PrintTraces traces = cache.traces(basis, published);
            Prints prints = new Prints(edition, errors, order, cache.prints(), traces, progress);
            later.addAll(printed(prints, seal, cache, output));
            cache.sweepPrints();
        }
        progress.enters(Step.DATA);
        new Feeds(edition).writeTo(output);
        new ControlFiles(edition).writeTo(output, plan.evidence());
        progress.enters(Step.LINKS);
        later.addAll(links.dead(
                path -> output.holds(path) || WRITTEN_LAST.matcher(path).matches()));
        progress.enters(Step.DATA);
        DataMemory told = cache.data(basis, order.output());
        new DataFiles(edition, shown.with(later, edition.today())).writeTo(output, told);
        told.keep(output);
        if (order.compress() && !output.compress()) {
            progress.at(Messages.text("paso.sin-brotli"));
        }
        return whole.with(later, edition.today());
    }

    private static List<Problem> printed(Prints prints, Optional<Seal> seal, Cache cache, Output output) {
        if (seal.isPresent()) {
            // A signature tells its moment: nothing signed is ever the same as before.
            return prints.writeTo(PrintTray.into(output, prints.signing(seal.get())));
        }
        try (PublishedPrints tray = cache.published(output)) {
            List<Problem> problems = prints.writeTo(tray);
            tray.sweep();
            return problems;
        }
    }
}
