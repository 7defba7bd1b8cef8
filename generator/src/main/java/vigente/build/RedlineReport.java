package vigente.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigente.control.Standings;
import vigente.html.HtmlWriter;
import vigente.message.Messages;
import vigente.output.SingleFile;
import vigente.page.ChangesPages;
import vigente.page.ChangesView;
import vigente.page.Page;
import vigente.page.PageLinks;
import vigente.page.Prose;
import vigente.page.Redlines;
import vigente.page.SiteShelf;
import vigente.page.SiteView;
import vigente.policy.Code;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.redline.Redline;
import vigente.template.Templates;
import vigente.text.PendingMark;

/** Compares two revisions as a user asked for them. */
record RedlineReport(Manual manual, Pipeline.Comparing comparing) {
    private static final List<String> STYLES = List.of("site", "pages", "document", "changes");

    Pipeline.Compared compared(Findings findings) {
        Policy policy = Wanted.policy(manual, comparing.policy());
        Revision before = Wanted.revision(policy, comparing.before());
        Revision after = Wanted.revision(policy, comparing.after());
        comparing.page().ifPresent(file -> SingleFile.write(file, page(policy, before, after)));
        Redline redline = Redline.between(before, after);
        return new Pipeline.Compared(findings, heading(policy, before, after), Optional.of(redline));
    }

    private static String heading(Policy policy, Revision before, Revision after) {
        String code = policy.code().map(Code::text).orElse(policy.slug().text());
        String title = after.title().title().known().orElse(PendingMark.WORD);
        return Messages.text("redline.encabezado", code, title, before.number(), after.number());
    }

    private byte[] page(Policy policy, Revision before, Revision after) {
        LocalDate today = comparing.sources().today();
        Standings standings = Standings.of(manual, today);
        ChangesView view = new ChangesPages(
                        standings.of(policy), standings.of(policy).shown(), new Redlines())
                .alone(before, after);
        Page page = new Page(
                SiteView.of(manual.settings(), "", "", today),
                "",
                Map.of(),
                styles(),
                new Prose(manual.notice()),
                view);
        PageLinks links = new PageLinks(standings.directory(), "", Optional.empty(), new SiteShelf());
        return Templates.packed()
                .render(ChangesView.ALONE, page, new HtmlWriter(links))
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<String> styles() {
        try {
            return BrowserFiles.of(Optional.empty(), manual.settings()).styles(STYLES).stream()
                    .map(css -> "data:text/css;base64," + Base64.getEncoder().encodeToString(css))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
