package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vigente.page.EditorHomeView;
import vigente.page.EditorView;
import vigente.page.GlossaryIndexView;
import vigente.page.GlossaryPartView;
import vigente.page.GuideView;
import vigente.page.PendingIndexView;
import vigente.page.PendingPartView;
import vigente.page.ProblemsView;
import vigente.page.ReadmeView;
import vigente.page.View;

/** What the browser tests walk is what the site consists of. */
class PageKindsTest {
    /** Shown by {@code serve}, packed for the auditor, or written by the program beside the plan. */
    private static final List<Class<?>> ELSEWHERE =
            List.of(EditorHomeView.class, EditorView.class, ProblemsView.class, ReadmeView.class, GuideView.class);

    /** Made of manuals that are larger than the demo; {@code SpreadSiteIT} walks them. */
    private static final List<Class<?>> LARGER =
            List.of(GlossaryIndexView.class, GlossaryPartView.class, PendingIndexView.class, PendingPartView.class);

    @Test
    void theDemoManualHasEveryKindOfPage() {
        List<Class<?>> shown = PageKinds.views().values().stream()
                .<Class<?>>map(View::getClass)
                .distinct()
                .toList();
        assertThat(Arrays.asList(View.class.getPermittedSubclasses()))
                .filteredOn(kind -> !ELSEWHERE.contains(kind) && !LARGER.contains(kind))
                .allSatisfy(kind -> assertThat(shown).contains(kind));
    }

    @Test
    void everyPublishedPageIsWalkedOrLeadsToAnother() {
        List<String> walked = PageKinds.everyPage();
        assertThat(DemoSite.files(DemoSite.folder()).keySet())
                .filteredOn(file -> file.endsWith(".html") && !walked.contains(file))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(DemoSite.text(DemoSite.folder().resolve(file)))
                        .contains("http-equiv=\"refresh\""));
    }

    @Test
    void theDemoManualHasEveryStateAndEveryFormOfAnnex() {
        assertThat(PageKinds.byKind().keySet())
                .contains(
                        "web/annex.ftlh archivo",
                        "web/annex.ftlh ciclo",
                        "web/annex.ftlh documento",
                        "web/annex.ftlh mapa-mental",
                        "web/annex.ftlh principios",
                        "web/annex.ftlh principios reservado",
                        "web/policy.ftlh borrador",
                        "web/policy.ftlh retirada",
                        "web/policy.ftlh sustituida revision",
                        "web/policy.ftlh vigente");
    }
}
