package vigente.build;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vigente.html.HtmlWriter;
import vigente.output.Target;
import vigente.page.Page;
import vigente.page.PlannedPage;
import vigente.page.SiteView;
import vigente.page.View;
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

    /** Writes every page; {@code links} takes note of where each of them leads. */
    void writeTo(Target output, List<PlannedPage> pages, LinkCheck links) {
        Workers.forEach(pages, page -> {
            String html = text(page);
            links.page(page.address(), html);
            output.write(page.address(), html.getBytes(StandardCharsets.UTF_8));
        });
    }

    /** The page as HTML. */
    byte[] html(PlannedPage planned) {
        return text(planned).getBytes(StandardCharsets.UTF_8);
    }

    private String text(PlannedPage planned) {
        View view = planned.content().get();
        Page page = new Page(
                site(planned.address()),
                planned.address(),
                browser.addresses(),
                browser.stylesheets(),
                planned.notice(),
                view);
        return Slim.page(templates.render(view.template(), page, new HtmlWriter(planned.links())));
    }

    private SiteView site(String address) {
        Settings settings = edition.manual().settings();
        return SiteView.of(settings, address, browser.logo(), edition.today()).withCopies(copies);
    }
}
