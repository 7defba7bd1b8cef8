package vigente.markdown;

import static vigente.markdown.MarkdownTexts.givenMarkdown;

import org.junit.jupiter.api.Test;

class MarkdownListsTest {
    @Test
    void readsNestedListsWithTheirStart() {
        givenMarkdown("7. siete\n8. ocho\n   - a\n   - b\n\n     más\n\n3) tres\n")
                .thenTreeIs(
                        "ol decimal 7",
                        "  item",
                        "    p \"siete\"",
                        "  item",
                        "    p \"ocho\"",
                        "    ul",
                        "      item",
                        "        p \"a\"",
                        "      item",
                        "        p \"b\"",
                        "        p \"más\"",
                        "ol decimal 3",
                        "  item",
                        "    p \"tres\"");
    }

    @Test
    void letsOnlyNumberOneInterruptAParagraph() {
        givenMarkdown("Texto:\n1. uno\n\nEn\n2026. No es lista\n")
                .thenTreeIs("p \"Texto:\"", "ol decimal 1", "  item", "    p \"uno\"", "p \"En 2026. No es lista\"");
    }

    @Test
    void readsLetteredAndRomanListsBelowNumberedItems() {
        givenMarkdown("1. uno:\n   a) x\n   b) y\n      sigue\n   c) z\n2. dos\n\n   i. p\n\n   ii. q\n\n   iii. r\n")
                .thenTreeIs(
                        "ol decimal 1",
                        "  item",
                        "    p \"uno:\"",
                        "    ol letter 1",
                        "      item",
                        "        p \"x\"",
                        "      item",
                        "        p \"y sigue\"",
                        "      item",
                        "        p \"z\"",
                        "  item",
                        "    p \"dos\"",
                        "    ol roman 1",
                        "      item",
                        "        p \"p\"",
                        "      item",
                        "        p \"q\"",
                        "      item",
                        "        p \"r\"");
    }

    @Test
    void keepsTheStartOfLetteredAndRomanLists() {
        givenMarkdown("c) tres\nd) cuatro\n\n---\n\nv. cinco\nvi. seis\n\n---\n\nh) ocho\ni) nueve\nj) diez")
                .thenTreeIs(
                        "ol letter 3",
                        "  item",
                        "    p \"tres\"",
                        "  item",
                        "    p \"cuatro\"",
                        "hr",
                        "ol roman 5",
                        "  item",
                        "    p \"cinco\"",
                        "  item",
                        "    p \"seis\"",
                        "hr",
                        "ol letter 8",
                        "  item",
                        "    p \"ocho\"",
                        "  item",
                        "    p \"nueve\"",
                        "  item",
                        "    p \"diez\"");
    }

    @Test
    void keepsListsOfDifferentStylesApart() {
        givenMarkdown("a) uno\nb) dos\ni) tres\nii) cuatro\n1) cinco\n\n* seis\n- siete\n")
                .thenTreeIs(
                        "ol letter 1",
                        "  item",
                        "    p \"uno\"",
                        "  item",
                        "    p \"dos\"",
                        "ol roman 1",
                        "  item",
                        "    p \"tres\"",
                        "  item",
                        "    p \"cuatro\"",
                        "ol decimal 1",
                        "  item",
                        "    p \"cinco\"",
                        "ul",
                        "  item",
                        "    p \"seis\"",
                        "ul",
                        "  item",
                        "    p \"siete\"");
    }

    @Test
    void takesLettersOfOrdinaryProseForText() {
        givenMarkdown("A. Pérez y B. Gómez\n\nsegún el inciso\na) del artículo 3\n\na. m.\n\nsi. no\n")
                .thenTreeIs(
                        "p \"A. Pérez y B. Gómez\"",
                        "p \"según el inciso a) del artículo 3\"",
                        "p \"a. m.\"",
                        "p \"si. no\"");
    }

    @Test
    void takesALoneFirstLetterForAListWhereAParagraphBegins() {
        givenMarkdown("Documentos:\na) uno\n\na. no\n")
                .thenTreeIs("p \"Documentos:\"", "ol letter 1", "  item", "    p \"uno\"", "p \"a. no\"");
    }

    @Test
    void readsLetteredListsInQuotes() {
        givenMarkdown("> A) uno\n> B) dos\n")
                .thenTreeIs("quote", "  ol letter 1", "    item", "      p \"uno\"", "    item", "      p \"dos\"");
    }

    @Test
    void takesAttributesAtTheEndOfItemsForMarks() {
        givenMarkdown("""
                        1. uno {#a}
                        2. dos {obliga="Gerentes; Jefes"} {.critico}
                        3. *tres*{.critico}
                        4. cuatro {#d .critico obliga=“A;
                           B”}
                           - sub {#e}
                        5. {#c}

                        6. seis

                           fin {#f}
                        """)
                .thenTreeIs(
                        "ol decimal 1",
                        "  item {#a}",
                        "    p \"uno\"",
                        "  item {obliga=Gerentes,Jefes .critico}",
                        "    p \"dos\"",
                        "  item {.critico}",
                        "    p em(\"tres\")",
                        "  item {#d obliga=A,B .critico}",
                        "    p \"cuatro\"",
                        "    ul",
                        "      item {#e}",
                        "        p \"sub\"",
                        "  item {#c}",
                        "  item {#f}",
                        "    p \"seis\"",
                        "    p \"fin\"")
                .thenNoProblems();
    }

    @Test
    void takesLanguageAndMarksFromOneBrace() {
        givenMarkdown("- el *know-how*{lang=en .critico}")
                .thenTreeIs("ul", "  item {.critico}", "    p \"el \" lang-en(em(\"know-how\"))")
                .thenNoProblems();
    }

    @Test
    void reportsUnknownAttributesAndLeavesThemOut() {
        givenMarkdown("- uno {.raro}\n- dos {color=rojo #b}\n\n![x](a.png){width=50}")
                .thenTreeIs(
                        "ul", "  item", "    p \"uno\"", "  item {#b}", "    p \"dos\"", "figure image<a.png>(\"x\")")
                .thenProblemsAre(
                        "atributo-desconocido 1:8+5", "atributo-desconocido 2:8+10", "atributo-desconocido 4:13+8");
    }

    @Test
    void reportsAttributesOutOfPlaceAndShowsThem() {
        givenMarkdown("Párrafo {#x}\n\n- uno {.critico} dos\n- tres {lang=en}")
                .thenTreeIs(
                        "p \"Párrafo {#x}\"",
                        "ul",
                        "  item",
                        "    p \"uno {.critico} dos\"",
                        "  item",
                        "    p \"tres\"")
                .thenProblemsAre(
                        "atributo-fuera-de-lugar 1:10+2",
                        "atributo-fuera-de-lugar 3:8+8",
                        "atributo-fuera-de-lugar 4:9+7");
    }

    @Test
    void reportsLanguagesThatAreNone() {
        givenMarkdown("*a*{lang=x_y}").thenTreeIs("p em(\"a\")").thenProblemsAre("idioma-no-valido 1:5+8");
    }
}
