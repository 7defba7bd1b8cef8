package vigente.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;
import static vigente.asciidoc.Reading.tree;

import org.junit.jupiter.api.Test;

class InlineTextTest {
    @Test
    void readsEmphasisStrongAndCode() {
        assertThat(tree("_a_ *b* `c` **d**e"))
                .isEqualTo("p em(\"a\") \" \" strong(\"b\") \" \" code(\"c\") \" \" strong(\"d\") \"e\"");
    }

    @Test
    void readsNestedEmphasis() {
        assertThat(tree("*a _b_ c*")).isEqualTo("p strong(\"a \" em(\"b\") \" c\")");
    }

    @Test
    void joinsTheLinesOfAParagraph() {
        assertThat(tree("uno", "dos")).isEqualTo("p \"uno dos\"");
    }

    @Test
    void breaksALineAtAPlus() {
        assertThat(tree("uno +", "dos")).isEqualTo("p \"uno\" break \"dos\"");
    }

    @Test
    void leavesWordsAsTheyAreWritten() {
        String written = "it's 'así' -- a--b ... -> => <- (C) (TM) 3 * 4 * 5";
        assertThat(tree(written)).isEqualTo("p \"" + written + "\"");
    }

    @Test
    void readsEntitiesAndAsksForCurlyQuotesOnly() {
        assertThat(tree("AT&amp;T &eacute; &#233; \"`cita`\" \"recta\""))
                .isEqualTo("p \"AT&T é é “cita” \\\"recta\\\"\"");
    }

    @Test
    void keepsTheTextOfHighlightsAndRaisedLetters() {
        assertThat(tree("#resaltado# H~2~O x^2^ [.underline]#linea#")).isEqualTo("p \"resaltado H2O x2 linea\"");
    }

    @Test
    void readsStruckText() {
        assertThat(tree("[.line-through]#no#")).isEqualTo("p struck(\"no\")");
    }

    @Test
    void readsWordsOfAnotherLanguageHoweverTheyAreMarked() {
        assertThat(tree("[lang=en]#a# [.en]#b# [.lang-pt-BR]#c# _d_{lang=en}"))
                .isEqualTo("p lang-en(\"a\") \" \" lang-en(\"b\") \" \" lang-pt-BR(\"c\") \" \" lang-en(em(\"d\"))");
    }

    @Test
    void leavesARoleThatIsNoLanguageAlone() {
        assertThat(tree("[.xq]#a# [.grande]#b#")).isEqualTo("p \"a b\"");
    }

    @Test
    void leavesUnknownAttributesAndTemplateSyntaxAsText() {
        assertThat(tree("{nada} ${x} {% if %} <#list> {localdate}"))
                .isEqualTo("p \"{nada} ${x} {% if %} <#list> {localdate}\"");
    }

    @Test
    void writesOutTheAuthorsOwnAttributes() {
        assertThat(tree(":empresa: VOKARINE", "", "Somos {empresa}.")).isEqualTo("p \"Somos VOKARINE.\"");
    }

    @Test
    void keepsWhatLooksLikeATagAsText() {
        assertThat(tree("<b>x</b> <script>alert(1)</script> &lt;b&gt;"))
                .isEqualTo("p \"<b>x</b> <script>alert(1)</script> <b>\"");
    }

    @Test
    void cannotBeToldAMarkByAnAuthor() {
        assertThat(tree("<\uFDD0strong>x</\uFDD0strong> \uFDD20")).isEqualTo("p \"<�strong>x</�strong> �0\"");
    }

    @Test
    void keepsLiteralTextFromBeingMarkup() {
        assertThat(tree("+*a*+ `+{x}+` \\*b*")).isEqualTo("p \"*a* \" code(\"{x}\") \" *b*\"");
    }

    @Test
    void readsFootnotes() {
        assertThat(tree("Uno.footnote:[Una *nota*.] Dos.footnote:n[Otra] Tres.footnote:n[]"))
                .isEqualTo("p \"Uno.\" footnote(p \"Una \" strong(\"nota\") \".\") \" Dos.\" footnote(p \"Otra\")"
                        + " \" Tres.\" footnote(p \"Otra\")");
    }

    @Test
    void readsImagesInALine() {
        assertThat(tree("a image:i.png[Alt,title=\"T\"] b")).isEqualTo("p \"a \" image<i.png>(\"Alt\" \"T\") \" b\"");
    }

    @Test
    void reportsAnImageWithoutText() {
        Reading reading = Reading.of("a image:mi-logo.png[]");
        assertThat(reading.tree()).isEqualTo("p \"a \" image<mi-logo.png>(\"\")");
        assertThat(reading.told()).containsExactly("imagen-sin-texto 1:3");
        assertThat(reading.problems().get(0).help()).contains("image::mi-logo.png[");
    }

    @Test
    void showsIndexTermsAndHidesHiddenOnes() {
        assertThat(tree("el ((cliente)) manda(((cliente)))")).isEqualTo("p \"el cliente manda\"");
    }
}
