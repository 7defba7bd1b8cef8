package vigente.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigente.page.LinkView;
import vigente.page.Phrase;
import vigente.page.Prose;
import vigente.page.StateView;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problem;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Markup;

@NullMarked
class TemplatesTest {
    private static final Prose PROSE =
            new Prose(List.of(new Block.Divider(Place.start("p.md")), new Block.Divider(Place.start("p.md"))));

    @TempDir
    Path folder;

    @Test
    void escapesEveryValue() {
        givenTemplate("${link.label} <a href=\"${link.address}\">");
        assertThat(printed(Map.of("link", new LinkView("<b>&", "\"><script>"))))
                .isEqualTo("&lt;b&gt;&amp; <a href=\"&quot;&gt;&lt;script&gt;\">");
    }

    @Test
    void printsTextsThroughTheMarkupAsElements() {
        givenTemplate("${text} ${words}");
        assertThat(printed(Map.of("text", PROSE, "words", Phrase.of("x")))).isEqualTo("<blocks-2> <words-1>");
    }

    @Test
    void printsATextOnceThoughItIsAskedForFirst() {
        givenTemplate("<#if text?has_content>${text}</#if>");
        Counting markup = new Counting();
        assertThat(printed(Map.of("text", PROSE), markup)).isEqualTo("<blocks-2>");
        assertThat(markup.calls).isEqualTo(1);
    }

    @Test
    void readsRecordsOptionalsAndEmptyTexts() {
        givenTemplate("${state.id} ${state.inForce?c} <#if gone??>x</#if>${none}${there.label}");
        StateView state = new StateView("vigente", "Vigente", "", "");
        assertThat(printed(Map.of(
                        "state",
                        state,
                        "gone",
                        Optional.empty(),
                        "none",
                        Prose.NONE,
                        "there",
                        Optional.of(new LinkView("sí", "")))))
                .isEqualTo("vigente true sí");
    }

    @Test
    void saysMessages() {
        givenTemplate("${t('web.revision-larga', '1.00')} ${n('web.pendientes.cuenta', 2)}");
        assertThat(printed(Map.of())).isEqualTo("Revisión 1.00 2 pendientes");
    }

    @Test
    void reportsWhereATemplateIsBadlyWritten() {
        givenTemplate("<p>\n  <#if x>\n");
        Problem problem = thenProblem(Map.of());
        assertThat(problem.kind()).isEqualTo(Kind.TEMPLATE_SYNTAX);
        assertThat(problem.place().file()).endsWith("/a.ftlh");
        assertThat(problem.place().line()).isGreaterThan(1);
    }

    @Test
    void reportsWhatATemplateAsksForInVain() {
        givenTemplate("<p>\n  ${link.perdido}");
        Problem problem = thenProblem(Map.of("link", new LinkView("a", "b")));
        assertThat(problem.message())
                .isEqualTo("la plantilla pide «link.perdido», que no existe o no tiene valor en esta página");
        assertThat(problem.place().line()).isEqualTo(2);
        assertThat(problem.place().column()).isEqualTo(5);
    }

    @Test
    void runsNoCode() {
        for (String attack : List.of(
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${link?api.getClass()}",
                "${link.class}",
                "${link.getClass()}",
                "${link.label.toUpperCase()}",
                "${link.hashCode()}",
                "${t.exec(['web.inicio'])}")) {
            givenTemplate(attack);
            assertThat(thenProblem(Map.of("link", new LinkView("a", "b"))).message())
                    .as(attack)
                    .startsWith("la plantilla");
        }
    }

    @Test
    void showsNothingOfOtherClasses() {
        givenTemplate("${place.file}");
        assertThat(thenProblem(Map.of("place", Place.start("p.md"))).kind()).isEqualTo(Kind.TEMPLATE_VALUE);
    }

    @Test
    void reportsAMissingTemplateAndAMissingMessage() {
        givenTemplate("<#include 'perdida.ftlh'>");
        assertThat(thenProblem(Map.of()).kind()).isEqualTo(Kind.TEMPLATE_MISSING);
        givenTemplate("${t('no.existe')}");
        assertThat(thenProblem(Map.of()).kind()).isEqualTo(Kind.TEMPLATE_FAILED);
        Templates templates = Templates.fromFolder(folder);
        assertThatExceptionOfType(TemplateProblem.class)
                .isThrownBy(() -> templates.render("perdida.ftlh", Map.of(), new Counting()))
                .withMessageContaining("no existe la plantilla «perdida.ftlh»");
    }

    @Test
    void readsNothingOutsideItsFolder() {
        givenTemplate("<#include '../../../etc/passwd'>");
        assertThat(thenProblem(Map.of()).kind()).isEqualTo(Kind.TEMPLATE_MISSING);
    }

    @Test
    void stopsATemplateThatCallsItselfWithoutEnd() {
        givenTemplate("<#macro a><@a/></#macro><@a/>");
        assertThat(thenProblem(Map.of()).kind()).isEqualTo(Kind.TEMPLATE_ENDLESS);
    }

    @Test
    void reportsAFolderThatIsNotThere() {
        assertThatExceptionOfType(TemplateProblem.class)
                .isThrownBy(() -> Templates.fromFolder(folder.resolve("perdida")))
                .withMessageContaining("no existe la carpeta de plantillas «perdida»");
    }

    @Test
    void takesWhatAFolderLacksFromTheProgram() {
        assertThatExceptionOfType(TemplateProblem.class)
                .isThrownBy(() -> Templates.fromFolder(folder).render("web/home.ftlh", Map.of(), new Counting()))
                .withMessageContaining("web/");
    }

    private void givenTemplate(String text) {
        try {
            Files.writeString(folder.resolve("a.ftlh"), text);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private String printed(Map<String, Object> model) {
        return printed(model, new Counting());
    }

    private String printed(Map<String, Object> model, Markup markup) {
        return Templates.fromFolder(folder).render("a.ftlh", model, markup);
    }

    private Problem thenProblem(Map<String, Object> model) {
        TemplateProblem thrown = catchThrowableOfType(TemplateProblem.class, () -> printed(model));
        return java.util.Objects.requireNonNull(thrown).problem();
    }

    /** Says what it is asked to write, and counts how often. */
    private static final class Counting implements Markup {
        private int calls;

        @Override
        public String blocks(List<Block> content) {
            calls++;
            return "<blocks-" + content.size() + ">";
        }

        @Override
        public String words(List<Inline> content) {
            return "<words-" + content.size() + ">";
        }
    }
}
