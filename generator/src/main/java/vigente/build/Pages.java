package vigente.build;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigente.html.HtmlWriter;
import vigente.output.Output;
import vigente.page.Page;
import vigente.page.PlannedPage;
import vigente.page.SiteView;
import vigente.page.View;
import vigente.policy.Policy;
import vigente.policy.Settings;
import vigente.template.Templates;

/** Prints the planned pages through their templates. */
final class Pages {
    private final Edition edition;
    private final BrowserFiles browser;
    private final Templates templates;
    private final boolean copies;

    Pages(Edition edition, BrowserFiles browser, Optional<Path> templates) {
        this(edition, browser, templates.map(Templates::fromFolder).orElseGet(Templates::packed));
    }

    Pages(Edition edition, BrowserFiles browser, Templates templates) {
        this.edition = edition;
        this.browser = browser;
        this.templates = templates;
        this.copies = edition.hasCopies();
    }

    /**
     * Writes every page, those of one policy on one thread.
     *
     * @param links takes note of where each of them leads
     * @param memory knows which of them stand published already
     */
    void writeTo(Output output, List<PlannedPage> pages, LinkCheck links, PageMemory memory) {
        Map<Policy, List<PlannedPage>> byPolicy = new LinkedHashMap<>();
        List<Runnable> ofAll = new ArrayList<>();
        for (PlannedPage page : pages) {
            page.policy()
                    .ifPresentOrElse(
                            policy -> byPolicy.computeIfAbsent(policy, none -> new ArrayList<>())
                                    .add(page),
                            () -> ofAll.add(() -> links.page(page.address(), write(page, output, memory))));
        }
        List<Runnable> work = new ArrayList<>();
        byPolicy.forEach((policy, own) -> work.add(() -> write(own, output, links, memory.of(policy))));
        // Those that list all policies lead to everything: last, they find it there.
        work.addAll(ofAll);
        Workers.forEach(work, Runnable::run);
        memory.keepPolicies();
    }

    // One that lists all policies seldom changes with one of them: it is printed where it shows something else than
    // before.
    private Leads write(PlannedPage page, Output output, PageMemory memory) {
        Lazy<View> view = new Lazy<>(page.content());
        String made = memory.made(page, view);
        Optional<PageMemory.Shared> before = memory.shared(page.address());
        return before.filter(known -> known.stands(made))
                .map(PageMemory.Shared::page)
                .filter(known -> output.keep(known.page()))
                .orElseGet(() -> {
                    PageText text = text(page, view.get());
                    before.ifPresentOrElse(
                            known -> output.write(
                                    page.address(), text.pieces(), known.page().page()),
                            () -> output.write(page.address(), text.pieces()));
                    PageTrace now = new PageTrace(output.sighted(page.address()), text.leads());
                    memory.keep(new PageMemory.Shared(made, now));
                    return now;
                })
                .leads();
    }

    private void write(List<PlannedPage> pages, Output output, LinkCheck links, PageMemory.Memory memory) {
        Map<String, PageTrace> before = memory.pages();
        List<PageTrace> now = new ArrayList<>();
        for (PlannedPage page : pages) {
            PageTrace trace = Optional.ofNullable(before.get(page.address()))
                    .filter(known -> output.keep(known.page()))
                    .orElseGet(() -> {
                        Leads leads = write(page, output);
                        return new PageTrace(output.sighted(page.address()), leads);
                    });
            links.page(page.address(), trace.leads());
            now.add(trace);
        }
        memory.keep(now);
    }

    private Leads write(PlannedPage page, Output output) {
        PageText text = text(page, page.content().get());
        output.write(page.address(), text.pieces());
        return text.leads();
    }

    /** The page as HTML. */
    byte[] html(PlannedPage planned) {
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        text(planned, planned.content().get()).pieces().forEach(html::writeBytes);
        return html.toByteArray();
    }

    private PageText text(PlannedPage planned, View view) {
        Page page = new Page(
                site(planned.address()),
                planned.address(),
                browser.addresses(),
                browser.stylesheets(),
                planned.notice(),
                view);
        PageText text = new PageText(planned.address());
        templates.render(view.template(), page, new HtmlWriter(planned.links()), text);
        text.close();
        return text;
    }

    private SiteView site(String address) {
        Settings settings = edition.manual().settings();
        return SiteView.of(settings, address, browser.logo(), edition.today()).withCopies(copies);
    }
}
