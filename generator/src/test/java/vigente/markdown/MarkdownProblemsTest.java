package vigente.markdown;

import static vigente.markdown.MarkdownTexts.givenMarkdown;

import org.junit.jupiter.api.Test;

class MarkdownProblemsTest {
    @Test
    void showsRawHtmlAsText() {
        givenMarkdown("a <b>x</b> <span class=\"y\">\n\n<div>\n**hola** PENDIENTE\n</div>\n")
                .thenTreeIs("p \"a <b>x</b> <span class=\\\"y\\\">\"", "p \"<div> **hola** \" pending() \" </div>\"")
                .thenProblemsAre("html-crudo 1:3+3", "html-crudo 1:12+16", "html-crudo 3:1+5");
    }

    @Test
    void leavesCommentsOutWithAdvice() {
        givenMarkdown(
                        "a <!-- b --> c\n\n<!-- *d*\n\ne --> **f**\n\n1. g <!-- h\n2. i -->\n2. j\n\n<!-- k -->\n3. l\n\n`<!-- m -->`")
                .thenTreeIs(
                        "p \"a c\"",
                        "p strong(\"f\")",
                        "ol decimal 1",
                        "  item",
                        "    p \"g\"",
                        "  item",
                        "    p \"j\"",
                        "ol decimal 3",
                        "  item",
                        "    p \"l\"",
                        "p code(\"<!-- m -->\")")
                .thenProblemsAre(
                        "comentario-html 1:3+10",
                        "comentario-html 3:1+8",
                        "comentario-html 7:6+6",
                        "comentario-html 11:1+10");
    }

    @Test
    void keepsTextBehindACommentThatNeverEnds() {
        givenMarkdown("<!-- a\n\n## b\n").thenTreeIs("p \"<!-- a\"", "h2 \"b\"").thenProblemsAre("html-crudo 1:1+4");
    }

    @Test
    void reportsImagesWithoutAlternative() {
        givenMarkdown("Ver ![](a.png)")
                .thenTreeIs("p \"Ver \" image<a.png>(\"\")")
                .thenProblemsAre("imagen-sin-texto 1:5+10");
    }

    @Test
    void keepsOnlyTheWordsOfLinksThatRunCode() {
        givenMarkdown("[a *b*](JavaScript:alert(1)) [c](&#106;avascript:d) <vbscript:e> ![f](data:image/png;base64,AA)")
                .thenTreeIs("p \"a \" em(\"b\") \" c vbscript:e f\"")
                .thenProblemsAre(
                        "enlace-que-ejecuta 1:1+28",
                        "enlace-que-ejecuta 1:30+22",
                        "enlace-que-ejecuta 1:53+12",
                        "enlace-que-ejecuta 1:66+30");
    }

    @Test
    void reportsDefinitionsThatNothingUses() {
        givenMarkdown("[a]: http://x.y\n\n[^b]: nota\n\nfin")
                .thenTreeIs("p \"fin\"")
                .thenProblemsAre("definicion-sin-uso 1:1+15", "definicion-sin-uso 3:1+10");
    }

    @Test
    void showsWhatOnlyLooksLikeADefinition() {
        givenMarkdown("[Nota]: PENDIENTE")
                .thenTreeIs("p \"[Nota]: \" pending()")
                .thenNoProblems();
    }

    @Test
    void keepsFootnotesFromCallingEachOther() {
        givenMarkdown("a[^1]\n\n[^1]: uno[^2]\n\n[^2]: dos[^1]\n")
                .thenTreeIs("p \"a\" footnote(p \"uno[^2]\")")
                .thenProblemsAre("nota-dentro-de-nota 3:10+4", "definicion-sin-uso 5:1+13");
    }

    @Test
    void reportsNotesThatOnlyNotesCall() {
        givenMarkdown("a\n\n[^1]: uno[^1]\n").thenProblemsAre("definicion-sin-uso 3:1+13");
    }

    @Test
    void reportsTextNestedTooDeep() {
        givenMarkdown("> ".repeat(100) + "a\n").thenNoProblems();
        givenMarkdown("> ".repeat(101) + "a\n").thenProblemsAre("anidado-demasiado-hondo 1:201+1");
    }

    @Test
    void reportsParagraphsWithMarksBeyondMeasure() {
        givenMarkdown("*a* ".repeat(1000)).thenNoProblems();
        givenMarkdown("*a* ".repeat(1001)).thenProblemsAre("texto-sobrecargado 1:4001+1");
        givenMarkdown("1. *a* **b**\n".repeat(2000)).thenNoProblems();
        givenMarkdown("|a|\n|-|\n" + "|*b*|\n".repeat(2000)).thenNoProblems();
    }
}
