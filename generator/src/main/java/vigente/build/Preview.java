package vigente.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import vigente.check.Pace;
import vigente.glossary.ReadBefore;
import vigente.page.View;
import vigente.policy.Manual;
import vigente.problem.Problem;
import vigente.problem.Problems;
import vigente.source.PolicyMemory;
import vigente.source.SourceReader;
import vigente.template.Templates;

/**
 * A manual shown while it is being written: the files of its site from memory, made anew where the sources changed.
 *
 * <p>What cannot be read for now is shown as it was read last. Checks make way for whatever is read or shown meanwhile.
 * {@link #refresh} is for one thread, all else may be asked by any thread at any time.
 */
public final class Preview {
    /** The page that tells every problem; no page that is published begins with a low line. */
    public static final String PROBLEMS = "_problemas";

    private static final String POLICIES = "politicas/";
    private static final String ASSETS = "assets/";

    private final Sources sources;
    private final PolicyMemory memory = new PolicyMemory();
    private final HeldNotes notes = new HeldNotes();
    private final ReadBefore readBefore = new ReadBefore(notes);
    private final Looks looks;
    private final Templates templates;
    private final Lazy<BrowserFiles> plain = new Lazy<>(Preview::plain);
    private final Map<String, byte[]> lastGood = new ConcurrentHashMap<>();
    private final RightOfWay way = new RightOfWay();
    private final Background background = new Background(way);
    private final Object checking = new Object();
    private volatile State state;

    /**
     * What is known at one moment.
     *
     * @param read the manual as it stands in the folder; empty where it cannot be read
     * @param reading what was wrong when it was read
     * @param findings what was wrong with the manual that was checked last
     * @param checked whether that is this very one
     * @param errors how many of the findings are errors, policy by policy
     * @param site what is shown; empty until a manual could be read
     * @param old folders of which the last readable text is shown
     */
    private record State(
            Optional<Manual> read,
            List<Problem> reading,
            Findings findings,
            boolean checked,
            Map<String, Integer> errors,
            Optional<Moment> site,
            Set<String> old) {
        static final State NONE = new State(
                Optional.empty(), List.of(), new Findings(List.of(), 0), false, Map.of(), Optional.empty(), Set.of());
    }

    private Preview(Sources sources, Looks looks) {
        this.sources = sources;
        this.looks = looks;
        this.templates = looks.templates().map(Templates::fromFolder).orElseGet(Templates::packed);
        this.state = State.NONE;
    }

    /** Reads and checks what stands in the folder. */
    public static Preview of(Sources sources) {
        Preview preview = unchecked(sources, Looks.OWN);
        preview.check();
        return preview;
    }

    /**
     * Reads what stands in the folder, to be shown in those looks; what is wrong with it is not known before the first {@link #check}.
     *
     * @throws vigente.template.TemplateProblem where the templates' folder cannot be used
     */
    public static Preview unchecked(Sources sources, Looks looks) {
        Preview preview = new Preview(sources, looks);
        preview.refresh(Set.of());
        return preview;
    }

    /**
     * Reads what changed; what is wrong with it is told by the next {@link #check}, and one that goes on is called off.
     *
     * @param changed paths from the content folder
     * @throws UncheckedIOException where the disk fails; asked again, it goes on where it stopped
     */
    public void refresh(Set<String> changed) {
        changed.forEach(memory::forget);
        show(way.first(() -> next(changed)));
    }

    private State next(Set<String> changed) {
        Problems problems = new Problems();
        Optional<Manual> read = read(problems);
        State before = state;
        if (read.isEmpty()) {
            Set<String> old = before.site().isPresent() ? Set.of("") : Set.of();
            Findings findings = new Findings(problems.sorted(), 0);
            Optional<Moment> site = before.site().map(moment -> moment.with(findings, before.errors()));
            // Where there is no manual, there is nothing more to find.
            return new State(read, problems.sorted(), findings, true, before.errors(), site, old);
        }
        Survivors shown = Survivors.of(sources.content(), before.site().map(Moment::manual), read.get());
        boolean sameAssets = changed.stream().allMatch(path -> path.startsWith(POLICIES));
        Lazy<BrowserFiles> browser = before.site()
                .filter(site -> sameAssets)
                .map(Moment::browser)
                .orElseGet(() -> new Lazy<>(() -> browser(shown.manual())));
        Moment site = new Moment(
                sources,
                shown.manual(),
                edition(before, shown.manual()),
                before.findings(),
                before.errors(),
                browser,
                templates);
        return new State(
                read, problems.sorted(), before.findings(), false, before.errors(), Optional.of(site), shown.folders());
    }

    private Edition edition(State before, Manual manual) {
        return before.site()
                .map(site -> site.edition().again(manual, readBefore))
                .orElseGet(() -> Edition.of(manual, sources.today(), readBefore));
    }

    /**
     * Checks what was read last, unless it is checked, and gives back what was found; empty where something newer was read
     * meanwhile, or the thread is interrupted.
     */
    public Optional<Findings> check() {
        return check(pace -> pace);
    }

    /** The same at another pace than its own. */
    Optional<Findings> check(UnaryOperator<Pace> other) {
        synchronized (checking) {
            State now = state;
            return now.checked()
                    ? Optional.of(now.findings())
                    : background
                            .done(pace -> found(now, other.apply(pace)), () -> isShown(now))
                            .filter(findings -> replace(now, findings));
        }
    }

    private Findings found(State read, Pace pace) {
        Problems problems = new Problems();
        problems.addAll(read.reading());
        Findings findings =
                Reading.of(read.read(), problems, sources, readBefore, pace).findings();
        notes.sweep();
        return findings;
    }

    // The very state, not one that is equal to it.
    @SuppressWarnings("ReferenceEquality")
    private boolean isShown(State read) {
        return state == read;
    }

    private synchronized void show(State next) {
        state = next;
    }

    private synchronized boolean replace(State checked, Findings findings) {
        if (!isShown(checked)) {
            return false;
        }
        Map<String, Integer> errors = findings.errorsByPolicy();
        Optional<Moment> site = checked.site().map(moment -> moment.with(findings, errors));
        state = new State(checked.read(), checked.reading(), findings, true, errors, site, checked.old());
        return true;
    }

    /**
     * The bytes that {@code build} would publish at {@code path}, from the site's root; empty where there are none.
     *
     * <p>A page that cannot be made for now is shown as it was made last. Who asks for the file of all problems waits until they
     * are known.
     */
    public Optional<byte[]> file(String path) {
        if (path.equals(DataFiles.PROBLEMS)) {
            settle();
        }
        return way.first(() -> made(path));
    }

    private void settle() {
        while (!state.checked() && !Thread.currentThread().isInterrupted()) {
            check();
        }
    }

    private Optional<byte[]> made(String path) {
        State now = state;
        if (path.equals(PROBLEMS) || now.site().isEmpty()) {
            return path.startsWith(ASSETS)
                    ? plain.get().file(path)
                    : Optional.of(notes(now).page(templates));
        }
        try {
            Optional<byte[]> made = now.site().get().file(path);
            made.filter(bytes -> path.endsWith(".html")).ifPresent(bytes -> lastGood.put(path, bytes));
            return made;
        } catch (RuntimeException | StackOverflowError bug) {
            byte[] known = lastGood.get(path);
            if (known == null) {
                throw bug;
            }
            return Optional.of(known);
        }
    }

    /** What it shows. */
    public Sources sources() {
        return sources;
    }

    /** The manual as it stands in the folder, with what was wrong when it was read; empty where it cannot be read. */
    public Optional<Read> read() {
        State now = state;
        return now.read().map(manual -> new Read(manual, now.reading()));
    }

    /** A manual with what was wrong when it was read. */
    public record Read(Manual manual, List<Problem> problems) {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /** The page at {@code path} as it would be if the manual were {@code variant}, its working copies published. */
    public Optional<byte[]> page(Manual variant, String path) {
        Manual manual =
                new Manual(variant.settings().withDrafts(), variant.noticeFile(), variant.notice(), variant.policies());
        return state.site()
                .flatMap(site -> new Moment(
                                sources,
                                manual,
                                site.edition().again(manual, readBefore),
                                state.findings(),
                                state.errors(),
                                site.browser(),
                                templates)
                        .file(path));
    }

    /** A page of the preview's own. */
    public byte[] page(String address, View view) {
        return notes(state).page(templates, address, view);
    }

    /** What the page at {@code path}, whose bytes have that {@code fingerprint}, is to tell its reader, as JSON. */
    public byte[] state(String path, String fingerprint) {
        return way.first(() -> notes(state).state(path, fingerprint));
    }

    /** What was wrong with the manual that was checked last. */
    Findings findings() {
        return state.findings();
    }

    /** How many policies stand in the folder; 0 where it cannot be read. */
    public int policies() {
        return state.read().map(manual -> manual.policies().size()).orElse(0);
    }

    private PreviewNotes notes(State now) {
        return new PreviewNotes(
                sources,
                now.site().map(Moment::edition),
                now.findings().problems(),
                now.checked(),
                !now.old().isEmpty(),
                now.site().map(Moment::browser).orElse(plain));
    }

    private static BrowserFiles plain() {
        try {
            return BrowserFiles.plain();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private BrowserFiles browser(Manual manual) {
        try {
            return BrowserFiles.of(looks.assets(), manual.settings());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<Manual> read(Problems problems) {
        try {
            return new SourceReader(sources.content(), sources.texts()).read(problems, memory);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
