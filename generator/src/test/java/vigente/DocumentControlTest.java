package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What control of documents asks of a manual (ISO 9001:2015 7.5, ISO/IEC 27001:2022, 21 CFR 11 and EU GMP Annex 11 as far as
 * files can answer): identity, approval and history. The numbers are those of our own list of 36; {@link DocumentCareTest}
 * goes on with it.
 */
class DocumentControlTest {
    private static final String TELEWORK = "politicas/teletrabajo/1.01/politica.yaml";
    private static final String TELEWORK_TEXT = "politicas/teletrabajo/1.01/politica.md";
    private static final String REGISTER = "politicas/teletrabajo/registro.yaml";
    private static final String DRAFT = "politicas/servicio-al-cliente/1.02x/politica.yaml";

    @TempDir
    private Path place;

    @Test
    @DisplayName(
            "4.1 each datum that identifies a document is missed by its name and place, and no code is given twice")
    void identityIsComplete() {
        for (String key : List.of("codigo", "titulo", "revision", "responsable")) {
            DemoCopy demo = DemoCopy.in(place.resolve(key));
            String line = DemoSite.text(demo.file(TELEWORK))
                    .lines()
                    .filter(l -> l.startsWith(key + ":"))
                    .findFirst()
                    .orElseThrow();
            assertThat(demo.change(TELEWORK, line + "\n", "").checked())
                    .containsPattern("content/" + TELEWORK + ":\\d+:\\d+: error: .*" + key + ".*\\[clave-falta\\]")
                    .endsWith("exit 1");
        }
        DemoCopy undated = DemoCopy.in(place.resolve("undated")).change(TELEWORK, "fecha_emision: 2026-06-15\n", "");
        assertThat(undated.checked()).containsPattern(TELEWORK + ":\\d+:\\d+: error: .*\\[emitida-sin-fecha\\]");
        DemoCopy twice = DemoCopy.in(place.resolve("twice")).change(TELEWORK, "PO-RHU-001", "PO-COM-001");
        assertThat(twice.checked()).containsPattern("politica.yaml:1:\\d+: error: .*PO-COM-001.*\\[codigo-repetido\\]");
    }

    @Test
    @DisplayName("4.2 each sheet of paper and each page shows title, code, revision, state, issue date and page x of y")
    void everySheetIsIdentified() {
        Path pdf = DemoSite.folder().resolve("politicas/teletrabajo/teletrabajo-1.01.pdf");
        List<String> pages = Paper.pages(pdf);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i))
                    .containsAnyOf("Política de teletrabajo", "Anexo A-1. Lista de verificación")
                    .contains("PO-RHU-001 · Revisión 1.01", "Vigente")
                    .contains("Emitida: 15 de junio de 2026", "página " + (i + 1) + " de " + pages.size());
        }
        Document page = DemoCopy.page(DemoSite.folder().resolve("politicas/teletrabajo.html"));
        assertThat(page.select("dl.facts").text())
                .contains(
                        "Código PO-RHU-001", "Revisión 1.01", "Estado Vigente", "Fecha de emisión 15 de junio de 2026");
        assertThat(page.select(".running-head").text())
                .as("the print view's head")
                .contains("PO-RHU-001", "Política de teletrabajo", "1.01", "Vigente");
    }

    @Test
    @DisplayName(
            "4.3 the language is declared in pages and paper, the formats are named, and all text can be extracted")
    void languageAndFormatAreDeclared() throws IOException {
        for (Map.Entry<String, Path> file : DemoSite.files(DemoSite.folder()).entrySet()) {
            if (file.getKey().endsWith(".html")) {
                assertThat(DemoCopy.page(file.getValue()).select("html").attr("lang"))
                        .as(file.getKey())
                        .isEqualTo("es-MX");
            }
        }
        for (Path pdf : DemoSite.revisionPdfs()) {
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("es-MX");
                assertThat(document.getCurrentAccessPermission().canExtractContent())
                        .isTrue();
            }
            String title = DemoCopy.page(DemoSite.page(pdf)).select("h1").text();
            assertThat(String.join(" ", Paper.pages(pdf))).contains(title);
        }
        assertThat(DemoSite.text(DemoSite.folder().resolve("datos/evidencia.csv")))
                .contains("7.5.2 b", "HTML, con el idioma declarado", "PDF/A-3a");
    }

    @Test
    @DisplayName(
            "4.4 author, reviewer and approver stand with name, post and date, and who wrote a text may not approve it")
    void signaturesAreWhole() {
        Document page = DemoCopy.page(DemoSite.folder().resolve("politicas/teletrabajo.html"));
        assertThat(page.select("dl.facts").text())
                .contains("Elaboró Sofía Carmona Esparza, Gerente de Recursos Humanos, 25 de mayo de 2026")
                .contains("Revisó Iván Zaldívar Ochoa, Gerente Jurídico, 8 de junio de 2026")
                .contains("Autorizó Ernesto Villaseñor Lara, Director General, 15 de junio de 2026");
        DemoCopy demo = DemoCopy.in(place);
        String register = DemoSite.text(demo.file(REGISTER));
        demo.write(REGISTER, register.replace("Ernesto Villaseñor Lara", "Sofía Carmona Esparza"));
        assertThat(demo.checked()).contains("[autor-autoriza]").endsWith("exit 1");
        demo.change("manual.yaml", "mismo_autor_autoriza: no", "mismo_autor_autoriza: sí");
        assertThat(demo.checked()).doesNotContain("[autor-autoriza]").endsWith("exit 0");
    }

    @Test
    @DisplayName(
            "4.5 every signature says what it means: drew up, reviewed, authorised; with the name in print and the day")
    void signaturesSayWhatTheyMean() {
        Document page = DemoCopy.page(DemoSite.folder().resolve("politicas/teletrabajo.html"));
        assertThat(page.select("#registro-de-actos").text())
                .contains("8 de junio de 2026 Revisó Iván Zaldívar Ochoa Gerente Jurídico")
                .contains("15 de junio de 2026 Autorizó Ernesto Villaseñor Lara Director General");
        assertThat(DemoSite.text(DemoSite.folder().resolve("datos/actos.csv")))
                .contains("teletrabajo,1.01,2026-06-08,revision,Iván Zaldívar Ochoa,Gerente Jurídico,sha256:")
                .contains("teletrabajo,1.01,2026-06-15,autorizacion,Ernesto Villaseñor Lara,Director General,sha256:");
    }

    @Test
    @DisplayName("4.6 one letter changed after approval: the approval falls, the state falls back, the build fails")
    void approvalIsBoundToTheText() {
        DemoCopy demo = DemoCopy.in(place).change(TELEWORK_TEXT, "cuatro", "cuatra");
        assertThat(demo.run("build", "--no-pdf").code()).isEqualTo(1);
        assertThat(place.resolve("public")).doesNotExist();
        Document page = DemoCopy.page(demo.published().resolve("politicas/teletrabajo.html"));
        assertThat(page.select("dl.facts").text()).contains("Estado Autorización caída");
        assertThat(page.select("article").attr("data-state")).isEqualTo("sin-autorizacion");
        assertThat(demo.change(TELEWORK_TEXT, "cuatra", "cuatro").checked())
                .as("put back, it is approved again")
                .endsWith("exit 0");
    }

    @Test
    @DisplayName(
            "4.7 what nobody approved is in force nowhere: neither page nor paper nor list; a draft says so on each page")
    void draftsAreNeverTakenForTheRule() {
        Path site = DemoSite.folder();
        String slug = "comunicacion-en-redes-sociales";
        Document page = DemoCopy.page(site.resolve("politicas/" + slug + ".html"));
        assertThat(page.select("body > .stamp").attr("data-sello")).isEqualTo("BORRADOR");
        assertThat(page.select("article").attr("data-state")).isEqualTo("borrador");
        assertThat(Paper.pages(site.resolve("politicas/" + slug + "/" + slug + "-1.00x.pdf")))
                .allSatisfy(sheet -> assertThat(sheet).contains("BORRADOR").doesNotContain(" Vigente "));
        assertThat(DemoSite.text(site.resolve("datos/lista-maestra.csv")))
                .containsPattern("PO-COM-002,[^\\n]*,1.00x,borrador,");
        assertThat(DemoSite.text(site.resolve("datos/historia.csv"))).doesNotContain("PO-COM-002", "x,");
        assertThat(Paper.pages(site.resolve("manual.pdf")).stream().filter(sheet -> sheet.contains("Revisión 1.00x")))
                .allSatisfy(sheet -> assertThat(sheet).contains("BORRADOR"));
    }

    @Test
    @DisplayName("4.8 a text in force that still owes something fails the build, with count and place")
    void nothingInForceOwesAnything() {
        DemoCopy demo = DemoCopy.in(place)
                .change(TELEWORK, "responsable: Gerente de Recursos Humanos", "responsable: PENDIENTE");
        TestRun build = demo.run("build", "--no-pdf");
        assertThat(build.code()).isEqualTo(1);
        assertThat(build.err()).containsPattern(TELEWORK + ":6:\\d+: error: .*\\[emitida-con-pendiente\\]");
        assertThat(demo.run("pending").out())
                .containsPattern("PO-RHU-001[^\\n]*1\\.01")
                .containsPattern("\\d+ pendientes;");
    }

    @Test
    @DisplayName(
            "4.9 the history has no gap, no double and no step back, ends with what is in force, and tells each change")
    void historyIsInOrder() {
        Document page = DemoCopy.page(DemoSite.folder().resolve("politicas/seguridad-de-la-informacion.html"));
        assertThat(page.select("section.history").text().replaceAll("[^0-9.]+", " "))
                .as("the newest first")
                .containsSubsequence("2.00", "1.01", "1.00");
        DemoCopy backwards = DemoCopy.in(place.resolve("backwards"))
                .change(TELEWORK, "fecha_emision: 2026-06-15", "fecha_emision: 2025-01-15");
        assertThat(backwards.checked()).contains("[fechas-en-desorden]").endsWith("exit 1");
        DemoCopy silent = DemoCopy.in(place.resolve("silent"));
        String told = DemoSite.text(silent.file(TELEWORK));
        silent.write(TELEWORK, told.replaceFirst("(?ms)^cambios:\\n(?:[ #][^\\n]*\\n)+", ""));
        assertThat(silent.checked()).contains("[sin-control-de-cambios]");
        DemoCopy skipped = DemoCopy.in(place.resolve("skipped"));
        skipped.change(DRAFT, "revision: 1.02x", "revision: 1.07x");
        move(skipped.file("politicas/servicio-al-cliente/1.02x"), "1.07x");
        assertThat(skipped.checked()).contains("[numero-saltado]");
        DemoCopy two = DemoCopy.in(place.resolve("two"));
        two.write(
                "politicas/servicio-al-cliente/1.03x/politica.yaml",
                DemoSite.text(two.file(DRAFT)).replace("1.02x", "1.03x"));
        assertThat(two.checked()).contains("[varias-copias-de-trabajo]").endsWith("exit 1");
    }

    @Test
    @DisplayName(
            "4.10 a revision number is N.NN, with an x while it is a draft; a text in force has lost its x by an act")
    void revisionNumbersAreWellFormed() {
        DemoCopy odd = DemoCopy.in(place.resolve("odd")).change(DRAFT, "revision: 1.02x", "revision: 1.2-x");
        assertThat(odd.checked()).contains("[revision-no-valida]").endsWith("exit 1");
        DemoCopy named = DemoCopy.in(place.resolve("named"));
        move(named.file("politicas/teletrabajo/1.00"), "v1");
        assertThat(named.checked()).contains("[carpeta-no-es-revision]");
        DemoCopy renamed = DemoCopy.in(place.resolve("renamed"));
        renamed.change(DRAFT, "revision: 1.02x", "revision: 1.02");
        move(renamed.file("politicas/servicio-al-cliente/1.02x"), "1.02");
        assertThat(renamed.checked()).contains("[emitida-sin-autorizacion]").endsWith("exit 1");
    }

    @Test
    @DisplayName("4.11 a text changed without a new revision: the error names both fingerprints and the file")
    void silentChangesAreNamed() {
        DemoCopy demo = DemoCopy.in(place).change(TELEWORK_TEXT, "cuatro", "cinco");
        assertThat(demo.checked())
                .contains("[cambio-despues-de-autorizarse]", "cambió politica.md")
                .containsPattern("autorizada sha256:7623ef25[0-9a-f]{56}; de ahora sha256:[0-9a-f]{64}")
                .endsWith("exit 1");
    }

    @Test
    @DisplayName("4.12 an old revision built again ten years later says the same; its title block does not change")
    void oldRevisionsAreFrozen() {
        DemoCopy demo = DemoCopy.in(place);
        String page = "politicas/teletrabajo/1.00.html";
        String now = words(demo.published().resolve(page));
        String later = words(demo.published("--today", "2036-11-22").resolve(page));
        assertThat(later).isEqualTo(now).contains("Código PO-RHU-001", "Revisión 1.00");
    }

    private static String words(Path page) {
        return DemoCopy.page(page).select("article").text();
    }

    @Test
    @DisplayName(
            "4.13 a superseded text has a banner with the way to what is in force, and its mark on each sheet of paper")
    void supersededTextsSaySo() throws IOException {
        Path site = DemoSite.folder();
        Document page = DemoCopy.page(site.resolve("politicas/teletrabajo/1.00.html"));
        assertThat(page.select("body > .stamp").attr("data-sello")).isEqualTo("SUSTITUIDA");
        assertThat(page.select(".state-banner a[href=../teletrabajo.html]")).isNotEmpty();
        assertThat(Paper.pages(site.resolve("politicas/teletrabajo/teletrabajo-1.00.pdf")))
                .allSatisfy(sheet -> assertThat(sheet.toUpperCase(Locale.ROOT)).contains("SUSTITUIDA"));
        assertThat(DemoSite.text(site.resolve("buscar.html")))
                .as("who looks for a policy finds the text in force")
                .contains("politicas/teletrabajo.html")
                .doesNotContain("politicas/teletrabajo/1.00.html");
        assertThat(Files.readString(site.resolve("glosario.html"))).doesNotContain("/1.00.html#");
    }

    @Test
    @DisplayName("4.14 who replaces whom is told on both sides and on paper, and cannot contradict itself")
    void replacementsAgree() {
        Path site = DemoSite.folder();
        assertThat(DemoCopy.page(site.resolve("politicas/atencion-de-quejas.html"))
                        .select("a[href=buzon-de-quejas.html]"))
                .isNotEmpty();
        assertThat(DemoCopy.page(site.resolve("politicas/buzon-de-quejas.html"))
                        .select("a[href=atencion-de-quejas.html]"))
                .isNotEmpty();
        assertThat(Paper.pages(site.resolve("politicas/buzon-de-quejas/buzon-de-quejas-1.00.pdf"))
                        .get(0))
                .contains("PO-COM-003");
        DemoCopy demo = DemoCopy.whole(place);
        demo.change(
                "politicas/buzon-de-quejas/1.00/politica.yaml",
                "responsable:",
                "sustituye: [PO-COM-003]\nresponsable:");
        assertThat(demo.checked()).contains("[sustituye-en-circulo]").endsWith("exit 1");
    }

    private static void move(Path folder, String name) {
        try {
            Files.move(folder, folder.resolveSibling(name));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
