package vigente.markdown;

import static vigente.markdown.MarkdownTexts.givenMarkdown;

import org.junit.jupiter.api.Test;

class MarkdownReferencesTest {
    @Test
    void readsReferencesToPoliciesRulesSectionsAndTerms() {
        givenMarkdown("[[PO-COM-001]] [[PO-COM-001#L-9]] [[#L-1]] [[#alcance]] [[Cliente\ninterno]] [t](#alcance)")
                .thenTreeIs(
                        "p ref<PO-COM-001>() \" \" ref<PO-COM-001#L-9>() \" \" ref<#L-1>() \" \" ref<#alcance>() \" \""
                                + " ref<Cliente interno>() \" \" ref<#alcance>(\"t\")")
                .thenNoProblems();
    }

    @Test
    void readsWordsOfReferencesAsMarkdown() {
        givenMarkdown("[[PO-COM-001|la *política* &amp; más]] **[[a_b_c|d_e_f]]** [[x|PENDIENTE]]")
                .thenTreeIs(
                        "p ref<PO-COM-001>(\"la \" em(\"política\") \" & más\") \" \" strong(ref<a_b_c>(\"d_e_f\")) \" \""
                                + " ref<x>(pending())")
                .thenNoProblems();
    }

    @Test
    void readsReferencesInTableCells() {
        givenMarkdown("| a | b |\n|---|---|\n| [[x\\|uno]] | [[y|dos]] [[z]] |\n")
                .thenTreeIs(
                        "table",
                        "  head | start \"a\" | start \"b\"",
                        "  row | start ref<x>(\"uno\") | start ref<y>(\"dos\") \" \" ref<z>()");
    }

    @Test
    void leavesEscapedBracketsAndCodeAlone() {
        givenMarkdown("\\[\\[x\\]\\] \\[[y]] `[[z]]` [[]] [[#]] [[|a]] [[sin cerrar]")
                .thenTreeIs("p \"[[x]] [[y]] \" code(\"[[z]]\") \" [[]] [[#]] [[|a]] [[sin cerrar]\"");
    }

    @Test
    void readsReferencesBesideOtherBrackets() {
        givenMarkdown("- [[x]](y) ![[z]] [[[w]]] [a][[b]]\n\n[a]: http://x.y\n")
                .thenTreeIs(
                        "ul",
                        "  item",
                        "    p ref<x>() \"(y) !\" ref<z>() \" [\" ref<w>() \"] \" link<http://x.y>(\"a\") ref<b>()");
    }

    @Test
    void readsPendingItemsWhereverTheyStand() {
        givenMarkdown(
                        "# Alcance PENDIENTE\n\n**PENDIENTE**, *PENDIENTE(nota: x)*\n\n- PENDIENTE\n\n| PENDIENTE |\n|---|\n| a |\n")
                .thenTreeIs(
                        "h1 \"Alcance \" pending()",
                        "p strong(pending()) \", \" em(pending(nota=\"x\"))",
                        "ul",
                        "  item",
                        "    p pending()",
                        "table",
                        "  head | start pending()",
                        "  row | start \"a\"")
                .thenNoProblems();
    }

    @Test
    void readsDataOfPendingItemsAsWritten() {
        givenMarkdown("PENDIENTE(nota: falta_algo_x, *y* [z](w) y [[v]];\nresponsable: Ana; para: 2026-12-31).")
                .thenTreeIs(
                        "p pending(nota=\"falta_algo_x, *y* [z](w) y [[v]]\" responsable=\"Ana\" para=2026-12-31) \".\"")
                .thenNoProblems();
    }

    @Test
    void takesNoOtherWordForPending() {
        givenMarkdown("pendiente INDEPENDIENTE PENDIENTES `PENDIENTE` PENDIENTE (ver minuta)")
                .thenTreeIs(
                        "p \"pendiente INDEPENDIENTE PENDIENTES \" code(\"PENDIENTE\") \" \" pending() \" (ver minuta)\"");
    }

    @Test
    void reportsPendingDataThatIsNotUnderstood() {
        givenMarkdown("Plazo: PENDIENTE(para: mañana)")
                .thenTreeIs("p \"Plazo: \" pending()")
                .thenProblemsAre("pendiente-mal-escrito 1:8+23");
    }
}
