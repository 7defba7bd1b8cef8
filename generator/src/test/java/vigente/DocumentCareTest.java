package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link DocumentControlTest} begins, from the master list on: reviews, copies, readers, evidence, keeping. */
class DocumentCareTest {
    private static final String REGISTER = "politicas/teletrabajo/registro.yaml";
    private static final String SECURITY = "seguridad-de-la-informacion";

    @TempDir
    private Path place;

    @Test
    @DisplayName("4.15 the master list follows the sources, as a page, as a table and on paper")
    void masterListIsMadeFromTheSources() {
        Path site = DemoSite.folder();
        String csv = DemoSite.text(site.resolve("datos/lista-maestra.csv"));
        assertThat(csv).startsWith("\uFEFFcodigo,titulo,revision,estado,clasificacion,responsable,fecha_emision,vence");
        String front = String.join(" ", Paper.pages(site.resolve("manual.pdf")).subList(0, 8));
        String page = DemoCopy.page(site.resolve("lista-maestra.html")).text();
        csv.lines()
                .skip(1)
                .map(row -> row.split(",", -1)[0])
                .forEach(code -> assertThat(front)
                        .contains(code)
                        .satisfies(paper -> assertThat(page).contains(code)));
        Path changed = DemoCopy.in(place)
                .change("politicas/teletrabajo/1.01/politica.yaml", "titulo: Política de", "titulo: Política sobre")
                .published();
        assertThat(DemoSite.text(changed.resolve("datos/lista-maestra.csv")))
                .contains("Política sobre teletrabajo,1.01");
        assertThat(DemoCopy.page(changed.resolve("lista-maestra.html")).text()).contains("Política sobre teletrabajo");
    }

    @Test
    @DisplayName("4.16 a review is due one period after its base day, 29 February on the 28th, and the rule is told")
    void dueDaysAreCounted() {
        DemoCopy demo = DemoCopy.in(place);
        assertThat(demo.run(
                                "review",
                                "PO-GEN-001",
                                "--by",
                                "Irma Saldaña Ponce",
                                "--post",
                                "Gerente de Calidad",
                                "--today",
                                "2028-02-29")
                        .code())
                .isZero();
        String due =
                demo.run("due", "--format", "json", "--today", "2028-03-01").out();
        String row = due.substring(due.indexOf("\"PO-GEN-001\""), due.indexOf("}", due.indexOf("\"PO-GEN-001\"")));
        assertThat(row).contains("\"base\": \"2028-02-29\"").containsPattern("\"vence\": \"20(29|30)-02-28\"");
        assertThat(row).containsPattern("\"regla\": \"[^\"]{10,}\"");
    }

    @Test
    @DisplayName("4.17 warnings come at the days set, on the day itself and after it, for any day one asks for")
    void warningsComeInTime() {
        DemoCopy demo = DemoCopy.in(place);
        assertThat(band(demo, "2026-10-15")).isEqualTo("al-corriente");
        assertThat(band(demo, "2026-10-16")).isEqualTo("por-vencer");
        assertThat(band(demo, "2026-12-15")).isEqualTo("por-vencer");
        assertThat(band(demo, "2026-12-16")).isEqualTo("vencida");
        assertThat(demo.run("due", "--today", "2026-12-16").code()).isEqualTo(1);
        demo.change("manual.yaml", "60 días", "90 días");
        assertThat(band(demo, "2026-10-15")).as("the days are the manual's").isEqualTo("por-vencer");
    }

    private static String band(DemoCopy demo, String day) {
        String due = demo.run("due", "--format", "json", "--today", day).out();
        String row = due.substring(due.indexOf("\"PO-RHU-001\""));
        return row.replaceFirst("(?s).*?\"banda\": \"([^\"]*)\".*", "$1");
    }

    @Test
    @DisplayName("4.18 a review without changes is written down with day, person and result, and winds up the clock")
    void reviewsAreRecorded() {
        DemoCopy demo = DemoCopy.in(place);
        String before = DemoSite.text(demo.file(REGISTER));
        TestRun review = demo.run(
                "review",
                "teletrabajo",
                "--by",
                "Sofía Carmona Esparza",
                "--post",
                "Gerente de Recursos Humanos",
                "--note",
                "Sin hallazgos.");
        assertThat(review.code()).as(review.err()).isZero();
        assertThat(DemoSite.text(demo.file(REGISTER)))
                .as("what stood there stays")
                .startsWith(before)
                .contains("revision-sin-cambios", "2026-11-22", "Sin hallazgos.");
        assertThat(demo.run("due", "--format", "csv").out()).contains("2027-05-22");
        assertThat(DemoSite.text(demo.published().resolve("datos/actos.csv")))
                .contains("2026-11-22,revision-sin-cambios,Sofía Carmona Esparza,Gerente de Recursos Humanos");
    }

    @Test
    @DisplayName(
            "4.19 what made a review come early is written down with it: a law, an audit, an incident, a better way")
    void reviewsTellWhatCausedThem() {
        DemoCopy demo = DemoCopy.in(place);
        TestRun review = demo.run(
                "review",
                "teletrabajo",
                "--by",
                "Sofía Carmona Esparza",
                "--post",
                "Gerente de Recursos Humanos",
                "--reason",
                "incidente");
        assertThat(review.code()).as(review.err()).isZero();
        assertThat(demo.checked()).endsWith("exit 0");
        Path site = demo.published();
        assertThat(DemoSite.text(site.resolve("datos/actos.csv"))).containsPattern("2026-11-22,[^\\n]*,incidente,");
        assertThat(DemoCopy.page(site.resolve("politicas/teletrabajo.html"))
                        .select("#registro-de-actos")
                        .text())
                .contains("motivo: incidente");
    }

    @Test
    @DisplayName(
            "4.20 paper says that it is a copy without control, or its number and holder; the distribution is told")
    void paperTellsWhatCopyItIs() {
        DemoCopy demo = DemoCopy.in(place);
        TestRun copy = demo.run("copy", SECURITY, "--holder", "Irma Saldaña Ponce", "--post", "gerente de calidad");
        assertThat(copy.code()).as(copy.err()).isZero();
        assertThat(Paper.pages(place.resolve(SECURITY + "-2.00-copia-3.pdf")))
                .allSatisfy(sheet -> assertThat(sheet)
                        .contains("Copia controlada núm. 3 · Irma Saldaña Ponce, Gerente de Calidad")
                        .doesNotContain("no controlada"));
        assertThat(DemoSite.text(demo.file("politicas/" + SECURITY + "/copias.csv")))
                .endsWith("3,2.00,Irma Saldaña Ponce,Gerente de Calidad,2026-11-22,\n");
        Path site = DemoSite.folder();
        assertThat(Paper.pages(site.resolve("politicas/teletrabajo/teletrabajo-1.01.pdf")))
                .allSatisfy(sheet -> assertThat(sheet).contains("Impreso: copia no controlada"));
        Document page = DemoCopy.page(site.resolve("politicas/teletrabajo.html"));
        assertThat(page.select(".running-foot").text()).contains("Copia no controlada");
        assertThat(page.select("dl.facts").text()).contains("Distribución Personal administrativo");
    }

    @Test
    @DisplayName("4.21 who still holds a copy of a superseded text is listed to be asked for it")
    void copiesAreCalledBack() {
        Path site = DemoSite.folder();
        assertThat(DemoCopy.page(site.resolve("copias.html"))
                        .select("section:has(#por-recoger) tbody")
                        .text())
                .contains("PO-TIC-001", "rev. 1.01", "Rodrigo Támez Ibarra")
                .doesNotContain("Ernesto");
        assertThat(DemoSite.text(site.resolve("datos/copias.csv")))
                .contains("1.01,sustituida,por-recoger,2,Rodrigo Támez Ibarra");
    }

    @Test
    @DisplayName("4.22 who read which revision is kept; a new revision shows who has not read it yet")
    void readersAreCounted() {
        Document page = DemoCopy.page(DemoSite.folder().resolve("politicas/servicio-al-cliente/acuses.html"));
        assertThat(page.select("section:has([id=r-1.01])").text())
                .contains("6 de 8 (75 %)", "Faltan 2", "Martín Ocampo Rivas la revisión 1.00");
        assertThat(DemoSite.text(DemoSite.folder().resolve("datos/acuses.csv")))
                .contains("1.00,sustituida,acuso,Martín Ocampo Rivas")
                .contains("1.01,vigente,falta,Martín Ocampo Rivas");
    }

    @Test
    @DisplayName("4.23 the confidentiality level comes from a closed list and stands on each sheet and page")
    void everythingIsClassified() {
        Path site = DemoSite.folder();
        assertThat(Paper.pages(site.resolve("politicas/" + SECURITY + "/" + SECURITY + "-2.00.pdf")))
                .allSatisfy(sheet -> assertThat(sheet).contains("Confidencial. Sujeto al aviso de confidencialidad"));
        Document page = DemoCopy.page(site.resolve("politicas/" + SECURITY + ".html"));
        assertThat(page.select("dl.facts").text()).contains("Clasificación Confidencial");
        assertThat(page.select(".running-foot").text()).startsWith("Confidencial");
        DemoCopy demo = DemoCopy.in(place).change("politicas/teletrabajo/1.01/politica.yaml", "Interno", "Secreto");
        assertThat(demo.checked())
                .contains("[clasificacion-desconocida]", "Secreto")
                .endsWith("exit 1");
    }

    @Test
    @DisplayName(
            "4.25 the manifest knows the digest of every file: a flipped byte, a missing and a foreign file are found")
    void tamperingIsFound() throws IOException {
        DemoCopy demo = DemoCopy.in(place);
        Path site = demo.published();
        assertThat(demo.run("verify").code()).isZero();
        byte[] page = Files.readAllBytes(site.resolve("aviso.html"));
        page[page.length / 2] ^= 1;
        Files.write(site.resolve("aviso.html"), page);
        Files.delete(site.resolve("glosario.html"));
        Files.writeString(site.resolve("ajeno.html"), "");
        TestRun verify = demo.run("verify");
        assertThat(verify.code()).isEqualTo(1);
        assertThat(verify.out() + verify.err()).contains("aviso.html", "glosario.html", "ajeno.html");
        assertThat(verify.out()).doesNotContain("index.html");
    }

    @Test
    @DisplayName("4.26 the same sources on the same day give the same bytes (SameBytesIT: on other machines, too)")
    void outputIsReproducible() {
        Path first = DemoCopy.in(place.resolve("one")).published();
        Path second = DemoCopy.in(place.resolve("two")).published();
        assertThat(first.resolve("manifiesto.json")).hasSameTextualContentAs(second.resolve("manifiesto.json"));
        DemoSite.files(first).forEach((path, file) -> assertThat(file).hasSameBinaryContentAs(second.resolve(path)));
    }

    @Test
    @DisplayName("4.27 who changed what, when and why stays in the sources and can be read, printed and exported")
    void changesAreExplained() {
        Path site = DemoSite.folder();
        Element log = DemoCopy.page(site.resolve("politicas/teletrabajo.html")).expectFirst("#control-de-cambios");
        assertThat(log.text())
                .contains("25 de mayo de 2026", "Sofía Carmona Esparza", "ayuda mensual para luz e internet")
                .contains("acuerdos de la Comisión de Seguridad e Higiene");
        assertThat(String.join(" ", Paper.pages(site.resolve("politicas/teletrabajo/teletrabajo-1.01.pdf"))))
                .contains("Control de cambios", "25 de mayo de 2026", "Sofía Carmona Esparza");
        assertThat(DemoSite.text(site.resolve("datos/manual.json"))).contains("acuerdos de la Comisión de Seguridad");
        assertThat(DemoSite.text(site.resolve("datos/actos.csv"))).contains("PO-RHU-001");
    }

    @Test
    @DisplayName("4.28 an inspector takes each revision along for people (PDF) and for machines (JSON, CSV)")
    void copiesForInspectors() {
        Path site = DemoSite.folder();
        String data = DemoSite.text(site.resolve("datos/manual.json"));
        Map<String, Path> sources = DemoSite.files(DemoSite.content().resolve("politicas"));
        sources.keySet().stream()
                .filter(path -> path.endsWith("/politica.yaml"))
                .forEach(path -> {
                    String[] names = path.split("/", -1);
                    assertThat(site.resolve("politicas/" + names[0] + "/" + names[0] + "-" + names[1] + ".pdf"))
                            .isNotEmptyFile();
                    assertThat(data).contains("politicas/" + names[0] + "/" + names[1] + ".html");
                });
        assertThat(site.resolve("datos/lista-maestra.csv")).isNotEmptyFile();
    }

    @Test
    @DisplayName("4.29 how long each text is kept and when it may go is told; nothing is ever deleted")
    void retentionIsTold() {
        DemoCopy demo = DemoCopy.whole(place);
        Path site = demo.published("--today", "2040-01-01");
        assertThat(DemoSite.text(site.resolve("datos/conservacion.csv")))
                .contains("viaticos-y-gastos-de-viaje,1.00,sustituida,2025-07-28,5 años,2030-07-28,si");
        assertThat(DemoCopy.page(site.resolve("conservacion.html")).text()).contains("nunca borra nada");
        assertThat(site.resolve("politicas/viaticos-y-gastos-de-viaje/1.00.html"))
                .exists();
        assertThat(DemoSite.files(demo.file(""))).hasSameSizeAs(DemoSite.files(DemoSite.content()));
    }

    @Test
    @DisplayName(
            "4.30 what comes from outside is known by origin, day and permission, and misses what nobody wrote down")
    void externalDocumentsAreKnown() {
        Element annex = DemoCopy.page(DemoSite.folder().resolve("politicas/atencion-de-quejas.html"))
                .expectFirst("[id=A-2][data-externo]");
        assertThat(annex.text())
                .contains("Fuente Folleto informativo", "Fecha del documento 30 de junio de 2025")
                .contains("Permiso de uso Autorización por escrito");
        DemoCopy demo = DemoCopy.whole(place);
        String data = "politicas/atencion-de-quejas/1.00/politica.yaml";
        demo.change(data, "    permiso: Autorización por escrito del 12 de enero de 2026\n", "");
        assertThat(demo.checked()).contains("derechos-del-consumidor").contains("[anexo-sin-permiso]");
    }

    @Test
    @DisplayName(
            "4.31 paper carries its type, follows PDF/A-3a (veraPDF: PdfConformanceTest) and opens without this program")
    void paperLasts() throws IOException {
        for (Path pdf : DemoSite.revisionPdfs()) {
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                String passport = new String(
                        document.getDocumentCatalog().getMetadata().toByteArray(),
                        java.nio.charset.StandardCharsets.UTF_8);
                assertThat(passport)
                        .contains("pdfaid")
                        .containsPattern("part[>=]\"?3")
                        .containsPattern("conformance[>=]\"?A");
                for (PDPage page : document.getPages()) {
                    for (COSName name : page.getResources().getFontNames()) {
                        PDFont font = page.getResources().getFont(name);
                        assertThat(font.isEmbedded())
                                .as(pdf + " " + font.getName())
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("4.35 each requirement leads to where it is answered, and what is missing is listed")
    void evidenceIsFound() {
        Path site = DemoSite.folder();
        Document page = DemoCopy.page(site.resolve("evidencia.html"));
        for (String requirement : new String[] {
            "7.5.2-a",
            "7.5.2-b",
            "7.5.2-c",
            "7.5.3.1-a",
            "7.5.3.1-b",
            "7.5.3.2-a",
            "7.5.3.2-b",
            "7.5.3.2-c",
            "7.5.3.2-d"
        }) {
            assertThat(page.select("[id=" + requirement + "] td[data-label='Dónde está'] a"))
                    .as(requirement)
                    .isNotEmpty()
                    .allSatisfy(
                            link -> assertThat(site.resolve(link.attr("href").replaceFirst("#.*", "")))
                                    .exists());
        }
        assertThat(page.select("[id=7.5.2-c]").text()).contains("su revisión periódica está vencida");
    }

    @Test
    @DisplayName("4.36 a waiver has an author, a reason and an end; past its end it is an error")
    void waiversEnd() {
        String waiver =
                "exenciones:\n  - {id: sin-control-de-cambios, motivo: llega en marzo, autor: Ana Ruiz, hasta: %s}\n";
        DemoCopy demo = DemoCopy.in(place);
        String settings = DemoSite.text(demo.file("manual.yaml"));
        demo.write("manual.yaml", settings.replace("exenciones: []\n", waiver.formatted("2026-12-31")));
        assertThat(demo.checked()).endsWith("exit 0");
        assertThat(demo.run("check", "--today", "2027-01-01").out()
                        + demo.run("check", "--today", "2027-01-01").err())
                .contains("[exencion-vencida]");
        for (String key : new String[] {"motivo: llega en marzo, ", "autor: Ana Ruiz, ", ", hasta: 2026-12-31"}) {
            demo.write(
                    "manual.yaml",
                    settings.replace(
                            "exenciones: []\n", waiver.formatted("2026-12-31").replace(key, "")));
            assertThat(demo.checked()).contains("[clave-falta]").endsWith("exit 1");
        }
    }
}
