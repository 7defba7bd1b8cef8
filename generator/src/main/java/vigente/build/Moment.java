package vigente.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vigente.page.PlannedPage;
import vigente.page.SiteMap;
import vigente.page.SitePlan;
import vigente.pdf.PdfPress;
import vigente.policy.Manual;
import vigente.template.Templates;

/**
 * The site of one edition, each of its files made when it is asked for; what {@code build} would publish under the same path.
 *
 * <p>The manifest is left out: it tells what was published, and nothing was. May be asked from several threads.
 */
final class Moment {
    private static final String SEARCH = "buscar/";
    private static final String ANNEXES = "anexos/";
    private static final String PDF = ".pdf";

    private final Sources sources;
    private final Manual manual;
    private final Edition edition;
    private final Findings findings;
    private final Map<String, Integer> errors;
    private final Lazy<BrowserFiles> browser;
    private final Templates templates;
    private final Lazy<SitePlan> whole = new Lazy<>(this::whole);
    private final Lazy<List<PlannedPage>> planned = new Lazy<>(() -> whole.get().pages());
    private final Lazy<Map<String, PlannedPage>> plan = new Lazy<>(this::plan);
    private final Lazy<MemorySite> assets = new Lazy<>(this::assets);
    private final Lazy<MemorySite> registers = new Lazy<>(this::registers);
    private final Lazy<MemorySite> annexes = new Lazy<>(this::annexes);
    private final Lazy<MemorySite> search = new Lazy<>(this::search);
    private final Lazy<MemorySite> book = new Lazy<>(this::book);
    private final Map<String, byte[]> pages = new ConcurrentHashMap<>();
    private final Map<String, byte[]> prints = new ConcurrentHashMap<>();

    Moment(
            Sources sources,
            Manual manual,
            Edition edition,
            Findings findings,
            Lazy<BrowserFiles> browser,
            Templates templates) {
        this.sources = sources;
        this.manual = manual;
        this.edition = edition;
        this.findings = findings;
        this.errors = Reading.errorsByPolicy(edition.manual(), findings);
        this.browser = browser;
        this.templates = templates;
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

    /** The same texts with what was found in them since. */
    Moment with(Findings found) {
        return new Moment(sources, manual, edition, found, browser, templates);
    }

    /** The bytes at {@code path}, from the site's root; empty where the site has no such file. */
    Optional<byte[]> file(String path) {
        PlannedPage page = plan.get().get(path);
        if (page != null) {
            return Optional.of(pages.computeIfAbsent(path, made -> printer().html(page)));
        }
        return assets.get()
                .file(path)
                .or(() -> path.endsWith(PDF) ? print(path) : Optional.empty())
                .or(() -> path.startsWith(SEARCH) ? search.get().file(path) : Optional.empty())
                .or(() -> path.startsWith(ANNEXES) ? annexes.get().file(path) : Optional.empty())
                .or(() -> registers.get().file(path));
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
        prints().one(path, site);
        Optional<byte[]> made = site.file(path);
        made.ifPresent(bytes -> prints.put(path, bytes));
        return made;
    }

    private Pages printer() {
        return new Pages(edition, browser.get(), templates);
    }

    private Prints prints() {
        return new Prints(edition, errors, sources, new PdfPress(templates), Optional.empty(), Progress.SILENT);
    }

    private Map<String, PlannedPage> plan() {
        Map<String, PlannedPage> byAddress = new HashMap<>();
        planned.get().forEach(page -> byAddress.put(page.address(), page));
        return byAddress;
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
        return site;
    }

    private MemorySite registers() {
        MemorySite site = new MemorySite();
        new DataFiles(edition, findings).writeTo(site);
        new RobotFiles(edition).writeTo(site, planned.get());
        new Feeds(edition).writeTo(site);
        new ControlFiles(edition).writeTo(site, whole.get().evidence());
        return site;
    }

    private MemorySite annexes() {
        MemorySite site = new MemorySite();
        try {
            new RevisionFiles(edition).writeTo(site);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return site;
    }

    private MemorySite book() {
        MemorySite site = new MemorySite();
        prints().writeTo(site);
        return site;
    }
}
