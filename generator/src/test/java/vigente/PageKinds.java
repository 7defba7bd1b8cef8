package vigente;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vigente.build.Edition;
import vigente.page.AnnexPageView;
import vigente.page.PlannedPage;
import vigente.page.PolicyPageView;
import vigente.page.RedirectView;
import vigente.page.SiteMap;
import vigente.page.View;
import vigente.policy.Manual;
import vigente.problem.Problems;
import vigente.source.SourceReader;

/**
 * The demo site's pages by their kind, as its plan knows them.
 *
 * <p>A kind is what one template prints; a policy's page looks different in each state, an annex's in each form, and where
 * its text is another's.
 */
final class PageKinds {
    private PageKinds() {}

    /** Every page of the demo site but those that send their readers on. */
    static List<String> everyPage() {
        return byKind().values().stream().flatMap(List::stream).sorted().toList();
    }

    /** The longest page of each kind. */
    static List<String> onePageOfEach() {
        return byKind().values().stream()
                .map(pages -> pages.stream()
                        .max(Comparator.comparingInt(PageKinds::length))
                        .orElseThrow())
                .toList();
    }

    /** The addresses of the pages of each kind, those that send their readers on left out. */
    static SortedMap<String, List<String>> byKind() {
        SortedMap<String, List<String>> kinds = new TreeMap<>();
        for (Map.Entry<String, View> page : views().entrySet()) {
            if (!(page.getValue() instanceof RedirectView)) {
                kinds.merge(kind(page.getValue()), List.of(page.getKey()), PageKinds::both);
            }
        }
        // The guide belongs to the program, not to the manual's plan.
        kinds.put("web/guide.ftlh", List.of(SiteMap.GUIDE));
        return kinds;
    }

    /** What each planned page shows, by its address. */
    static SortedMap<String, View> views() {
        SortedMap<String, View> views = new TreeMap<>();
        for (PlannedPage page :
                Edition.of(manual(), DemoSite.TODAY).plan(Map.of(), true).pages()) {
            views.put(page.address(), page.content().get());
        }
        return views;
    }

    private static Manual manual() {
        try {
            return new SourceReader(DemoSite.content()).read(new Problems()).orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String kind(View view) {
        if (view instanceof PolicyPageView policy) {
            return view.template() + " " + policy.policy().state().id() + (policy.main() ? "" : " revision");
        }
        if (view instanceof AnnexPageView annex) {
            return view.template() + " " + annex.form() + (annex.withheld() ? " reservado" : "");
        }
        return view.template();
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static int length(String page) {
        return DemoSite.text(DemoSite.folder().resolve(page)).length();
    }
}
