package vigente.markdown;

import static vigente.markdown.MarkdownTexts.givenMarkdown;

import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
    @Test
    void readsHeadingsOfBothKindsWithTheirAnchors() {
        givenMarkdown("# Título\n\n### Artículo 2° {#art-2} ###\n\nAlcance {#alcance}\n---\n\n##\n")
                .thenTreeIs("h1 \"Título\"", "h3 {#art-2} \"Artículo 2°\"", "h2 {#alcance} \"Alcance\"")
                .thenNoProblems();
    }

    @Test
    void joinsLinesOfAParagraphBySingleSpaces() {
        givenMarkdown("uno\n  dos\ntres\n\ncuatro\n").thenTreeIs("p \"uno dos tres\"", "p \"cuatro\"");
    }

    @Test
    void readsEmphasisStrikethroughAndCode() {
        givenMarkdown("*a* **b** ***c*** ~~d~~ `e  f` `` g`h `` snake_case_word")
                .thenTreeIs(
                        "p em(\"a\") \" \" strong(\"b\") \" \" em(strong(\"c\")) \" \" struck(\"d\") \" \" code(\"e  f\") \" \""
                                + " code(\"g`h\") \" snake_case_word\"");
    }

    @Test
    void readsLineBreaksOfEveryKind() {
        givenMarkdown("uno  \ndos\\\ntres<br>cuatro<BR />cinco<br>\nseis")
                .thenTreeIs("p \"uno\" break \"dos\" break \"tres\" break \"cuatro\" break \"cinco\" break \"seis\"")
                .thenNoProblems();
    }

    @Test
    void keepsBreaksBehindPunctuationOutOfEmphasis() {
        givenMarkdown("**Nota:**<br>texto").thenTreeIs("p strong(\"Nota:\") break \"texto\"");
    }

    @Test
    void takesEscapesAndEntitiesForCharacters() {
        givenMarkdown("\\*no\\* &amp; &lt;b&gt; a&nbsp;b &#x1F600; C:\\carpeta 😀 \\| &nada; `&amp;`")
                .thenTreeIs("p \"*no* & <b> a\\u00a0b 😀 C:\\\\carpeta 😀 | &nada; \" code(\"&amp;\")")
                .thenNoProblems();
    }

    @Test
    void readsTablesWithAlignmentAndEqualRows() {
        givenMarkdown("| a | b |\n|:-:|--:|\n| x \\| y | `p\\|q` |\n| 1 |\n| 1 | 2 | 3 |\n")
                .thenTreeIs(
                        "table",
                        "  head | center \"a\" | end \"b\" | start",
                        "  row | center \"x | y\" | end code(\"p|q\") | start",
                        "  row | center \"1\" | end | start",
                        "  row | center \"1\" | end \"2\" | start \"3\"");
    }

    @Test
    void readsMarkupInTableCells() {
        givenMarkdown("| a | b |\n|---|---|\n| **x**<br>y | PENDIENTE(nota: z; para: 2026-12-31) |\n")
                .thenTreeIs(
                        "table",
                        "  head | start \"a\" | start \"b\"",
                        "  row | start strong(\"x\") break \"y\" | start pending(nota=\"z\" para=2026-12-31)")
                .thenNoProblems();
    }

    @Test
    void findsTableDirectlyBelowText() {
        givenMarkdown("Texto[^1]:\n| a | b |\n|---|---|\n| 1[^1] | 2 |\nfin\n\n[^1]: nota\n")
                .thenTreeIs(
                        "p \"Texto\" footnote(p \"nota\") \":\"",
                        "table",
                        "  head | start \"a\" | start \"b\"",
                        "  row | start \"1\" footnote(p \"nota\") | start \"2\"",
                        "p \"fin\"")
                .thenNoProblems();
    }

    @Test
    void readsFootnotesWhereTheyAreCalled() {
        givenMarkdown("a[^1] b[^no]\n\n[^1]: nota *uno*\n\n    - dos\n")
                .thenTreeIs("p \"a\" footnote(p \"nota \" em(\"uno\") / ul / item / p \"dos\") \" b[^no]\"")
                .thenNoProblems();
    }

    @Test
    void readsFootnotesIndentedByTabs() {
        givenMarkdown("a[^1]\n\n[^1]: uno\n\tdos [x]: tres\n\n\t\tcódigo\n[^2]: ver [y]: z\n\nb[^2]\n")
                .thenTreeIs(
                        "p \"a\" footnote(p \"uno dos [x]: tres\" / pre \"código\")",
                        "p \"b\" footnote(p \"ver [y]: z\")")
                .thenNoProblems();
    }

    @Test
    void readsDefinitionLists() {
        givenMarkdown("Uno\nDos\n: def *a*\n: def b\n\nTres\n\n: c\n\n  d\n")
                .thenTreeIs(
                        "dl",
                        "  dt \"Uno\"",
                        "  dt \"Dos\"",
                        "  dd",
                        "    p \"def \" em(\"a\")",
                        "  dd",
                        "    p \"def b\"",
                        "  dt \"Tres\"",
                        "  dd",
                        "    p \"c\"",
                        "    p \"d\"");
    }

    @Test
    void readsQuotesAndCallouts() {
        givenMarkdown(
                        "> cita\n> > dentro\n\n> [!NOTA] hola\n> más\n>\n> 1. uno\n\n> [!warning]\n> *ojo*\n\n> \\[!NOTA] no\n\n> [!otra] x\n\n> [!NOTA]: y\n")
                .thenTreeIs(
                        "quote",
                        "  p \"cita\"",
                        "  quote",
                        "    p \"dentro\"",
                        "callout NOTA",
                        "  p \"hola más\"",
                        "  ol decimal 1",
                        "    item",
                        "      p \"uno\"",
                        "callout ADVERTENCIA",
                        "  p em(\"ojo\")",
                        "quote",
                        "  p \"[!NOTA] no\"",
                        "quote",
                        "  p \"[!otra] x\"",
                        "callout NOTA",
                        "  p \"y\"");
    }

    @Test
    void readsCalloutsInBothLanguages() {
        givenMarkdown("> [!IMPORTANTE]\n> a\n\n> [!Important] b\n\n> [!Note] c\n\n> [!ADVERTENCIA] d")
                .thenTreeIs(
                        "callout IMPORTANTE",
                        "  p \"a\"",
                        "callout IMPORTANTE",
                        "  p \"b\"",
                        "callout NOTA",
                        "  p \"c\"",
                        "callout ADVERTENCIA",
                        "  p \"d\"");
    }

    @Test
    void readsCodeBlocksAsWritten() {
        givenMarkdown("    uno\n      dos\n\n```java\n[[x]] {#y}\n\n PENDIENTE\n```\n\n> ~~~\n> a)\n> b)\n> ~~~\n")
                .thenTreeIs("pre \"uno\\n  dos\"", "pre \"[[x]] {#y}\\n\\n PENDIENTE\"", "quote", "  pre \"a)\\nb)\"")
                .thenNoProblems();
    }

    @Test
    void readsThematicBreaks() {
        givenMarkdown("a\n\n---\n* * *\nb").thenTreeIs("p \"a\"", "hr", "hr", "p \"b\"");
    }

    @Test
    void readsImageAloneInItsParagraphAsFigure() {
        givenMarkdown("![Un *plano*](img/a.png \"Plano &amp; corte\")\n\nAntes ![logo](b.svg) después")
                .thenTreeIs(
                        "figure image<img/a.png>(\"Un plano\" \"Plano & corte\")",
                        "p \"Antes \" image<b.svg>(\"logo\") \" después\"")
                .thenNoProblems();
    }

    @Test
    void readsLinksAsWritten() {
        givenMarkdown(
                        "[a *b*](anexos/a_b_c.pdf \"T\") <https://x.y/z_a_> <a@b.co> [c](<con espacio.pdf>) [d](a(1).pdf)")
                .thenTreeIs(
                        "p link<anexos/a_b_c.pdf>(\"a \" em(\"b\")) \" \" link<https://x.y/z_a_>(\"https://x.y/z_a_\") \" \""
                                + " link<mailto:a@b.co>(\"a@b.co\") \" \" link<con espacio.pdf>(\"c\") \" \" link<a(1).pdf>(\"d\")")
                .thenNoProblems();
    }

    @Test
    void followsLinkDefinitions() {
        givenMarkdown("[uno][u] [u] ![i][u] [no][def] [nada]\n\n[u]: http://x.y 'T'\n")
                .thenTreeIs(
                        "p link<http://x.y>(\"uno\") \" \" link<http://x.y>(\"u\") \" \" image<http://x.y>(\"i\" \"T\")"
                                + " \" [no][def] [nada]\"")
                .thenNoProblems();
    }

    @Test
    void keepsTemplateSyntaxWordForWord() {
        givenMarkdown(
                        "{% if x %} ${a*b*c} <#if x> </#if> {{x_y_}} <@m a=1/> ${a\\*b&amp;c}\n\n<#list a as b>\n*x*\n</#list>")
                .thenTreeIs(
                        "p \"{% if x %} ${a*b*c} <#if x> </#if> {{x_y_}} <@m a=1/> ${a\\\\*b&amp;c}\"",
                        "p \"<#list a as b> \" em(\"x\") \" </#list>\"")
                .thenNoProblems();
    }

    @Test
    void keepsBracesOfOrdinaryProse() {
        givenMarkdown("# El caso {ejemplo}\n\n- f(x) = {1,2}\n- {a} y {b}\n- \\{#a}")
                .thenTreeIs(
                        "h1 \"El caso {ejemplo}\"",
                        "ul",
                        "  item",
                        "    p \"f(x) = {1,2}\"",
                        "  item",
                        "    p \"{a} y {b}\"",
                        "  item",
                        "    p \"{#a}\"")
                .thenNoProblems();
    }

    @Test
    void readsWordsOfAnotherLanguage() {
        givenMarkdown(
                        "*know-how*{lang=en} **x**{lang=\"fr-CA\"} `y`{lang=en} [z](a){lang=en} [due *x*]{lang=en} [due diligence]{lang=en}")
                .thenTreeIs(
                        "p lang-en(em(\"know-how\")) \" \" lang-fr-CA(strong(\"x\")) \" \" lang-en(code(\"y\")) \" \""
                                + " lang-en(link<a>(\"z\")) \" [due \" em(\"x\") \"]{lang=en} \" lang-en(\"due diligence\")")
                .thenProblemsAre("atributo-fuera-de-lugar 1:80+7");
    }

    @Test
    void readsOneLineValuesAsOneParagraph() {
        givenMarkdown("Quien recibe el *resultado*.").thenTreeIs("p \"Quien recibe el \" em(\"resultado\") \".\"");
        givenMarkdown("").thenNoProblems();
    }
}
