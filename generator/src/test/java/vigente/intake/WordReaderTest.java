package vigente.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class WordReaderTest {
    private static final String STYLES = "<w:styles NS>"
            + "<w:style w:styleId=\"Ttulo\"><w:name w:val=\"Title\"/></w:style>"
            + "<w:style w:styleId=\"Ttulo1\"><w:name w:val=\"heading 1\"/></w:style>"
            + "<w:style w:styleId=\"TDC1\"><w:name w:val=\"toc 1\"/></w:style></w:styles>";
    private static final String NUMBERING = "<w:numbering NS><w:abstractNum w:abstractNumId=\"0\">"
            + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

    private static Imported imported(String body, Map<String, String> more) {
        Map<String, String> parts = new java.util.HashMap<>(more);
        parts.put("word/styles.xml", STYLES);
        parts.put("word/numbering.xml", NUMBERING);
        return Given.imported(Given.docx(body, parts), "documento.docx");
    }

    @Test
    void readsDataThatStandBesideEachOther() {
        Imported imported = imported(
                Given.styled("Ttulo", "Política de vuelos")
                        + Given.paragraph("Código: PO-VUE-001 Revisión: 2.01")
                        + Given.styled("Ttulo1", "Objetivo")
                        + Given.paragraph("Volar."),
                Map.of());
        assertThat(imported.code()).isEqualTo("PO-VUE-001");
        assertThat(Given.data(imported)).startsWith("codigo: PO-VUE-001\n");
    }

    @Test
    void findsAWordOfWhichAPartIsEmphasised() {
        Imported imported = imported(
                Given.styled("Ttulo1", "Objetivo")
                        + "<w:p><w:r><w:t>Volar </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>en</w:t></w:r><w:r><w:t>teros.</w:t></w:r></w:p>",
                Map.of());
        assertThat(Given.body(imported)).contains("*en*teros");
        assertThat(Given.report(imported)).doesNotContain("no encontré lugar");
    }

    @Test
    void putsAFootnoteWhereItIsCalled() {
        String note = "<w:footnotes NS><w:footnote w:id=\"2\">" + Given.paragraph("También de noche.")
                + "</w:footnote><w:footnote w:id=\"3\">" + Given.paragraph("Y de día.") + "</w:footnote></w:footnotes>";
        Imported imported = imported(
                Given.styled("Ttulo1", "Definiciones")
                        + "<w:p><w:r><w:t>Base: Aeropuerto donde duerme un avión.</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                        + Given.styled("Ttulo1", "Alcance")
                        + "<w:p><w:r><w:t>Todos.</w:t></w:r><w:r><w:footnoteReference w:id=\"3\"/></w:r></w:p>",
                Map.of("word/footnotes.xml", note));
        assertThat(Given.data(imported))
                .contains(
                        "    texto: |-\n      Aeropuerto donde duerme un avión.[^2]\n\n      [^2]: También de noche.\n");
        assertThat(Given.body(imported)).contains("[^3]\n\n[^3]: Y de día.").doesNotContain("[^2]");
    }

    @Test
    void readsStylesListsTablesAndBold() {
        Imported imported = imported(
                Given.styled("Ttulo", "Política de vuelos")
                        + Given.styled("TDC1", "Objetivo 3")
                        + Given.styled("Ttulo1", "Objetivo")
                        + "<w:p><w:r><w:t xml:space=\"preserve\">Volar </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>seguros</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>"
                        + Given.styled("Ttulo1", "Definiciones")
                        + Given.item(1, 0, "Base - Aeropuerto donde duerme un avión.")
                        + Given.item(1, 0, "Turno - Periodo:")
                        + Given.item(1, 1, "Diurno - de día.")
                        + Given.styled("Ttulo1", "Políticas")
                        + Given.item(2, 0, "Nadie fuma a bordo.")
                        + Given.item(2, 1, "Tampoco en tierra.")
                        + Given.paragraph("Entre dos reglas.")
                        + Given.item(2, 0, "Se revisa cada avión.")
                        + "<w:tbl><w:tr><w:tc>" + Given.paragraph("Avión") + "</w:tc><w:tc>" + Given.paragraph("Base")
                        + "</w:tc></w:tr><w:tr><w:tc>" + Given.paragraph("A320") + "</w:tc><w:tc>"
                        + Given.paragraph("Toluca")
                        + "</w:tc></w:tr></w:tbl>",
                Map.of());
        assertThat(imported.title()).isEqualTo("Política de vuelos");
        assertThat(imported.counts()).isEqualTo(new Imported.Counts(2, 1, 2, 3));
        assertThat(Given.body(imported))
                .contains("Volar **seguros**.")
                .contains(
                        "1. Nadie fuma a bordo.\n   a) Tampoco en tierra.\n\nEntre dos reglas.\n\n2. Se revisa cada avión.")
                .contains("| Avión | Base |\n| --- | --- |\n| A320 | Toluca |");
        assertThat(Given.report(imported)).contains("renglón del índice").contains("«Objetivo 3»");
    }

    @Test
    void reportsTrackedChangesAndComments() {
        Imported imported = imported(
                Given.styled("Ttulo1", "Objetivo")
                        + "<w:p><w:ins><w:r><w:t>Nuevo texto.</w:t></w:r></w:ins><w:del><w:r><w:delText>Viejo texto.</w:delText></w:r></w:del></w:p>",
                Map.of(
                        "word/comments.xml",
                        "<w:comments NS><w:comment w:author=\"Ana\">" + Given.paragraph("¿Seguro?")
                                + "</w:comment></w:comments>"));
        assertThat(Given.body(imported)).contains("Nuevo texto.").doesNotContain("Viejo");
        assertThat(Given.report(imported))
                .contains("2 cambios sin aceptar")
                .contains("daba por eliminado: «Viejo texto.»")
                .contains("comentario de Ana: «¿Seguro?»");
    }

    @Test
    void keepsFootnotesAndPictures() throws IOException {
        String body = Given.styled("Ttulo1", "Objetivo")
                + "<w:p><w:r><w:t>Volar</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:drawing><a:docPr xmlns:a=\"a\" descr=\"Un avión\"/><a:blip xmlns:a=\"a\" r:embed=\"rId1\"/></w:drawing></w:r></w:p>";
        Imported imported = imported(
                body,
                Map.of(
                        "word/footnotes.xml",
                                "<w:footnotes NS><w:footnote w:id=\"2\">" + Given.paragraph("Desde 2011.")
                                        + "</w:footnote></w:footnotes>",
                        "word/_rels/document.xml.rels",
                                "<Relationships><Relationship Id=\"rId1\" Target=\"media/image1.png\"/></Relationships>",
                        "word/media/image1.png", "png"));
        assertThat(Given.body(imported))
                .contains("Volar[^2]")
                .contains("[^2]: Desde 2011.")
                .contains("![Un avión](imagenes/image1.png)");
        assertThat(imported.files()).containsEntry("imagenes/image1.png", "png".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void leavesMacrosOut() {
        assertThat(Given.report(imported(Given.paragraph("Objetivo"), Map.of("word/vbaProject.bin", "x"))))
                .contains("trae macros");
    }

    @Test
    void refusesEntitiesBrokenFilesAndBombs() throws IOException {
        byte[] entity = Given.docx("", Map.of());
        assertThatCode(() -> Given.imported(entity, "vacio.docx")).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> Given.imported("no es zip".getBytes(StandardCharsets.UTF_8), "roto.docx"))
                .isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> Given.imported(
                        zipped("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"), "entidad.docx"))
                .isInstanceOf(Unreadable.class)
                .hasMessageNotContaining("root");
        assertThatThrownBy(() -> Given.imported(zipped("<a>".repeat(5000)), "hondo.docx"))
                .isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> Given.imported(bomb(), "bomba.docx"))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("bomba.docx");
    }

    private static byte[] zipped(String document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 130; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }
}
