package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigente.command.Shell;

/** What an old revision says is the same for ever; only its state, and the list of all revisions, may change. */
class FrozenRevisionTest {
    private static final String PDF = "public/politicas/compras/compras-1.00.pdf";
    private static final String PAGE = "public/politicas/compras/1.00.html";

    @TempDir
    private Path place;

    @Test
    void keepsTheTextAndHeaderOfAnOldRevisionWhenANewOneComes() throws IOException {
        given("1.00", "1. Se piden tres cotizaciones.\n");
        build(LocalDate.of(2025, 3, 1));
        String before = words(page());
        String printedBefore = printed();
        given("1.01", "1. Se piden cinco cotizaciones.\n2. Nadie compra de palabra.\n");
        build(LocalDate.of(2035, 3, 1));
        assertThat(words(page())).isEqualTo(before).contains("tres cotizaciones", "1.00");
        assertThat(printed()).isEqualTo(printedBefore).contains("tres cotizaciones", "Revisión 1.00");
        assertThat(place.resolve("public/politicas/compras/cambios-1.00-1.01.html"))
                .content()
                .contains("1 lineamiento nuevo, 1 modificado");
    }

    private void given(String revision, String rules) throws IOException {
        write("manual.yaml", "titulo: M\norganizacion: {nombre_comercial: M}\nconfidencialidad: {aviso: a.md}\n");
        write("a.md", "Aviso.\n");
        String folder = "politicas/compras/" + revision;
        write(
                folder + "/politica.yaml",
                "codigo: PO-1\ntitulo: Compras\nrevision: " + revision
                        + "\nresponsable: Jefe\nfecha_emision: 2025-01-01\n");
        write(folder + "/politica.md", "## Objetivo\n\nComprar.\n\n## Alcance\n\nTodos.\n\n## Políticas\n\n" + rules);
    }

    private void write(String path, String content) throws IOException {
        Path file = place.resolve("content").resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, content);
    }

    private void build(LocalDate day) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Shell shell = new Shell(nowhere, nowhere, day, place, Optional.empty(), "0", false, false, false);
        Vigente.run(shell, "build", "--with-errors");
    }

    private Document page() throws IOException {
        return Jsoup.parse(place.resolve(PAGE).toFile(), "UTF-8");
    }

    // On paper the day of publication is told below every page, and is another one each time.
    private String printed() throws IOException {
        try (PDDocument document = Loader.loadPDF(place.resolve(PDF).toFile())) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .filter(line -> !line.startsWith("Impreso:"))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String words(Document page) {
        page.select(".notice, dl.facts > div:has(dt:containsOwn(Estado))").remove();
        return page.expectFirst("article").text();
    }
}
