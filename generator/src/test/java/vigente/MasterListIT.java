package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vigente.message.Messages;

/** The master list of documents (ISO 9001:2015, 7.5.3.2 a) is one list, whether on screen, on paper or as data. */
class MasterListIT {
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\u00ad\\u200b\\u2010-]+");
    private static final int FIRST_PAGES = 8;

    @Test
    void listsEveryPolicyOfTheSourcesOnce() throws IOException {
        try (Stream<Path> folders = Files.list(DemoSite.content().resolve("politicas"))) {
            assertThat(rows()).hasSize((int) folders.filter(Files::isDirectory).count());
        }
        assertThat(rows())
                .extracting(row -> row.get("codigo"))
                .doesNotHaveDuplicates()
                .isSorted();
        for (CSVRecord row : rows()) {
            String source = source(row);
            for (String key : List.of("titulo", "clasificacion", "responsable", "fecha_emision")) {
                assertThat(source).contains(key + ": " + row.get(key));
            }
        }
    }

    @Test
    void saysTheSameOnScreen() throws IOException {
        List<List<String>> shown =
                Jsoup.parse(DemoSite.folder().resolve("lista-maestra.html").toFile(), "UTF-8")
                        .select("tbody tr")
                        .stream()
                        .map(MasterListIT::cells)
                        .toList();
        assertThat(shown).isEqualTo(rows().stream().map(CSVRecord::toList).toList());
    }

    private static List<String> cells(Element row) {
        return List.of(
                row.expectFirst(".code").text(),
                row.expectFirst(".policy-title").text(),
                row.expectFirst(".revision").text().replace("rev. ", ""),
                row.expectFirst(".state").attr("data-state"),
                row.expectFirst("[data-label=Clasificación]").text(),
                row.expectFirst("[data-label=Responsable]").text(),
                row.select("[data-label=Emisión] time").attr("datetime"),
                row.select(".due-date").attr("datetime"));
    }

    @Test
    void saysTheSameOnPaper() throws IOException {
        String front = squeezed(frontMatter());
        for (CSVRecord row : rows()) {
            String line = row.get("codigo")
                    + row.get("titulo")
                    + row.get("revision")
                    + Messages.text("estado." + row.get("estado"))
                    + row.get("clasificacion")
                    + row.get("responsable")
                    + dash(row.get("fecha_emision"))
                    + dash(row.get("vence"));
            assertThat(front).contains(squeezed(line));
        }
    }

    private static String frontMatter() throws IOException {
        try (PDDocument manual =
                Loader.loadPDF(DemoSite.folder().resolve("manual.pdf").toFile())) {
            PDFTextStripper pages = new PDFTextStripper();
            pages.setEndPage(FIRST_PAGES);
            return pages.getText(manual);
        }
    }

    private static String dash(String value) {
        return value.isEmpty() ? "—" : value;
    }

    private static String squeezed(String text) {
        return BETWEEN.matcher(text).replaceAll("");
    }

    private static List<CSVRecord> rows() throws IOException {
        String csv = DemoSite.text(DemoSite.folder().resolve("datos/lista-maestra.csv"));
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(csv.substring(1), format)) {
            return parser.getRecords();
        }
    }

    private static String source(CSVRecord row) throws IOException {
        try (Stream<Path> files = Files.walk(DemoSite.content())) {
            return files.filter(file -> file.endsWith(Path.of(row.get("revision"), "politica.yaml")))
                    .map(file -> DemoSite.text(file).replace("\"", ""))
                    .filter(text -> text.contains("codigo: " + row.get("codigo")))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
