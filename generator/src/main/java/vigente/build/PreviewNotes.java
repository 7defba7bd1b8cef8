package vigente.build;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vigente.export.PreviewState;
import vigente.html.HtmlWriter;
import vigente.message.Messages;
import vigente.page.Page;
import vigente.page.ProblemsView;
import vigente.page.Prose;
import vigente.page.SiteView;
import vigente.page.View;
import vigente.problem.Problem;
import vigente.problem.Severity;
import vigente.problem.Tally;
import vigente.template.Templates;
import vigente.text.Links;
import vigente.text.Target;

/**
 * What a preview says about the problems of its manual: a page with all of them, and what concerns one page.
 *
 * @param problems of the manual that was checked last
 * @param checked whether that is the one it shows; as long as it is not, nobody knows what is wrong
 * @param old whether some text is shown as it was read last
 */
record PreviewNotes(
        Sources sources,
        Optional<Edition> edition,
        List<Problem> problems,
        boolean checked,
        boolean old,
        Lazy<BrowserFiles> browser) {
    /** No page shows more: who has so many opens the page of all problems. */
    private static final int MOST = 60;

    private static final String ADDRESS = "politicas/";
    private static final String ANNEXES = "anexos/";

    /** The page of all problems. */
    byte[] page(Templates templates) {
        ProblemsView view =
                new ProblemGroups(sources.name(), edition.map(Edition::manual)).view(problems, checked, old);
        return page(templates, Preview.PROBLEMS, view);
    }

    /** A page of the preview's own at {@code address}. */
    byte[] page(Templates templates, String address, View view) {
        Page page = new Page(
                around(address, sources.today()), address, browser.get().addresses(), List.of(), Prose.NONE, view);
        return templates
                .render(view.template(), page, new HtmlWriter(new Nowhere()))
                .getBytes(StandardCharsets.UTF_8);
    }

    // It has to be shown where not even the manual's title can be read.
    private static SiteView around(String address, LocalDate today) {
        String title = Messages.text("servir.titulo");
        return SiteView.blank(title, address, today);
    }

    /** What concerns the page at {@code path}, those of its own policy first. */
    byte[] state(String path, String fingerprint) {
        String slug = slug(path);
        Elements elements = edition.map(shown -> Elements.of(shown, path)).orElseGet(Elements::none);
        ProblemGroups groups = new ProblemGroups(sources.name(), edition.map(Edition::manual));
        List<Problem> own = problems.stream()
                .filter(problem ->
                        !slug.isEmpty() && ProblemGroups.slug(problem).equals(slug))
                .sorted(byRevision(path).thenComparing(Problem::severity).thenComparing(Comparator.naturalOrder()))
                .toList();
        Stream<Problem> others = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .filter(problem ->
                        slug.isEmpty() || !ProblemGroups.slug(problem).equals(slug));
        List<PreviewState.Row> rows = Stream.concat(own.stream(), others)
                .limit(MOST)
                .map(problem -> new PreviewState.Row(
                        problem.severity().spanish(),
                        problem.message(),
                        problem.help(),
                        groups.place(problem),
                        elements.at(problem.place()),
                        own.contains(problem)))
                .toList();
        return new PreviewState(fingerprint, summary(), old, problems.size() - rows.size(), rows).json();
    }

    private String summary() {
        String counts = Tally.of(problems).counts();
        return checked
                ? counts
                : problems.isEmpty()
                        ? Messages.text("panel.revisando")
                        : Messages.text("panel.revisando-antes", counts);
    }

    private static Comparator<Problem> byRevision(String path) {
        String folder = path.endsWith(".html") ? path.substring(0, path.length() - ".html".length()) + "/" : path;
        return Comparator.comparing(problem -> !problem.place().file().startsWith(folder));
    }

    /** The policy that the page at {@code path} shows; empty for other pages. */
    static String slug(String path) {
        String prefix = path.startsWith(ADDRESS) ? ADDRESS : path.startsWith(ANNEXES) ? ANNEXES : "";
        String first = prefix.isEmpty() ? "" : path.substring(prefix.length()).split("/", 2)[0];
        return first.endsWith(".html") ? first.substring(0, first.length() - ".html".length()) : first;
    }

    /** The page of problems holds no text of the manual, so nothing in it leads anywhere. */
    private static final class Nowhere implements Links {
        @Override
        public Destination reference(Target target) {
            return new Destination("", "", "", Kind.NOWHERE);
        }

        @Override
        public Destination link(String target) {
            return new Destination("", "", "", Kind.NOWHERE);
        }

        @Override
        public String image(String path) {
            return "";
        }
    }
}
