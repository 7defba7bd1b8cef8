package vigente.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vigente.export.NewsFeed;
import vigente.page.PlannedPage;
import vigente.page.SiteMap;
import vigente.page.SitePlan;
import vigente.pdf.PdfPress;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Slug;
import vigente.template.Templates;

/**
 * The site of one edition, each of its files made when it is asked for; what {@code build} would publish under the same path.
 *
 * <p>The manifest is left out: it tells what was published, and nothing was. May be asked from several threads.
 */
final class Moment {
    private static final String SEARCH = "buscar/";
    private static final String ANNEXES = "anexos/";
    private static final String ASSETS = "assets/";
    private static final String DATA = "datos/";
    private static final String PDF = ".pdf";
    private static final Set<String> REGISTERS =
            Set.of(SiteMap.ROBOTS, SiteMap.SITE_MAP, SiteMap.CALENDAR, NewsFeed.ADDRESS);

    private final Sources sources;
    private final Manual manual;
    private final Edition edition;
    private final Findings findings;
    private final Map<String, Integer> errors;
    private final Lazy<BrowserFiles> browser;
    private final Templates templates;
    private final Texts texts;
    private final Lazy<MemorySite> registers = new Lazy<>(this::registers);
    private final Lazy<MemorySite> book = new Lazy<>(this::book);
    private final Map<String, byte[]> prints = new ConcurrentHashMap<>();

    /** What does not depend on what was found in the texts but for the number of errors in each policy. */
    private record Texts(
            Lazy<SitePlan> whole,
            Lazy<List<PlannedPage>> planned,
            Lazy<Map<String, PlannedPage>> plan,
            Lazy<MemorySite> assets,
            Lazy<MemorySite> search,
            Map<String, MemorySite> annexes,
            Map<String, byte[]> pages) {}

    Moment(
            Sources sources,
            Manual manual,
            Edition edition,
            Findings findings,
            Map<String, Integer> errors,
            Lazy<BrowserFiles> browser,
            Templates templates) {
        this.sources = sources;
        this.manual = manual;
        this.edition = edition;
        this.findings = findings;
        this.errors = errors;
        this.browser = browser;
        this.templates = templates;
        this.texts = new Texts(
                new Lazy<>(this::whole),
                new Lazy<>(this::planned),
                new Lazy<>(this::plan),
                new Lazy<>(this::assets),
                new Lazy<>(this::search),
                new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>());
    }

    private Moment(Moment before, Findings found) {
        this.sources = before.sources;
        this.manual = before.manual;
        this.edition = before.edition;
        this.findings = found;
        this.errors = before.errors;
        this.browser = before.browser;
        this.templates = before.templates;
        this.texts = before.texts;
    }

    Edition edition() {
        return edition;
    }

    /** The manual it shows, with working copies that are not published. */
    Manual manual() {
        return manual;
    }

    Lazy<BrowserFiles> browser() {
        return browser;
    }

    /** The same texts with what was found in them since; so many of it are errors, policy by policy. */
    Moment with(Findings found, Map<String, Integer> counted) {
        return counted.equals(errors)
                ? new Moment(this, found)
                : new Moment(sources, manual, edition, found, counted, browser, templates);
    }

    /** The bytes at {@code path}, from the site's root; empty where the site has no such file. */
    Optional<byte[]> file(String path) {
        if (path.startsWith(ASSETS)) {
            return texts.assets().get().file(path);
        }
        byte[] known = texts.pages().get(path);
        return known != null
                ? Optional.of(known)
                : page(path).map(page -> print(path, page)).or(() -> other(path));
    }

    private byte[] print(String path, PlannedPage page) {
        return texts.pages().computeIfAbsent(path, made -> printer().html(page));
    }

    // Planning the pages of thousands of policies takes longer than making one: whoever saved a text waits for its own.
    private Optional<PlannedPage> page(String path) {
        return texts.whole().get().pages(new Slug(PreviewNotes.slug(path))).stream()
                .filter(page -> page.address().equals(path))
                .findFirst()
                .or(() -> Optional.ofNullable(texts.plan().get().get(path)));
    }

    private Optional<byte[]> other(String path) {
        return texts.assets()
                .get()
                .file(path)
                .or(() -> path.endsWith(PDF) ? print(path) : Optional.empty())
                .or(() -> path.startsWith(SEARCH) ? texts.search().get().file(path) : Optional.empty())
                .or(() -> path.startsWith(ANNEXES)
                        ? annexes(PreviewNotes.slug(path)).file(path)
                        : Optional.empty())
                .or(() -> isRegister(path) ? registers.get().file(path) : Optional.empty());
    }

    // Who asks for what is nowhere shall not wait until all registers are written.
    private static boolean isRegister(String path) {
        return path.startsWith(DATA) || REGISTERS.contains(path);
    }

    private Optional<byte[]> print(String path) {
        if (path.equals(SiteMap.MANUAL_PDF)) {
            return book.get().file(path);
        }
        byte[] known = prints.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        MemorySite site = new MemorySite();
        prints().one(path, PrintTray.into(site));
        Optional<byte[]> made = site.file(path);
        made.ifPresent(bytes -> prints.put(path, bytes));
        return made;
    }

    private Pages printer() {
        return new Pages(edition, browser.get(), templates);
    }

    private Prints prints() {
        return new Prints(edition, errors, sources, new PdfPress(templates));
    }

    private Map<String, PlannedPage> plan() {
        Map<String, PlannedPage> byAddress = new HashMap<>();
        texts.planned().get().forEach(page -> byAddress.put(page.address(), page));
        return byAddress;
    }

    private List<PlannedPage> planned() {
        return new GuideFiles(edition).with(texts.whole().get().pages());
    }

    private SitePlan whole() {
        return edition.plan(errors, true);
    }

    private MemorySite search() {
        MemorySite site = new MemorySite();
        new SearchFiles(edition).writeTo(site);
        return site;
    }

    private MemorySite assets() {
        MemorySite site = new MemorySite();
        browser.get().writeTo(site);
        try {
            new GuideFiles(edition).writeTo(site);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return site;
    }

    private MemorySite registers() {
        MemorySite site = new MemorySite();
        new DataFiles(edition, findings).writeTo(site);
        new RobotFiles(edition).writeTo(site, texts.planned().get());
        new Feeds(edition).writeTo(site);
        new ControlFiles(edition).writeTo(site, texts.whole().get().evidence());
        return site;
    }

    private MemorySite annexes(String policy) {
        return texts.annexes().computeIfAbsent(policy, slug -> {
            MemorySite site = new MemorySite();
            edition.standings().at(new Slug(slug)).ifPresent(standing -> write(standing.policy(), site));
            return site;
        });
    }

    private static void write(Policy policy, MemorySite site) {
        try {
            RevisionFiles.write(policy, site);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private MemorySite book() {
        MemorySite site = new MemorySite();
        prints().writeTo(PrintTray.into(site));
        return site;
    }
}
