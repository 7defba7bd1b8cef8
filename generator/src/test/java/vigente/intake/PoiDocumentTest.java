package vigente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** A .docx that another program wrote, Apache POI: what our own reader was not made beside. */
class PoiDocumentTest {
    private final List<String> said = new ArrayList<>();

    @Test
    void keepsEveryWordOfAPolicy() throws IOException {
        Imported imported = Given.imported(policy(), "Política de viajes.docx");
        assertThat(imported.title()).isEqualTo("Política de viajes");
        assertThat(imported.counts().definitions()).isEqualTo(2);
        assertThat(imported.counts().rules()).isEqualTo(2);
        assertThat(Given.data(imported)).contains("  - termino: Viajero\n", "codigo: PO-VIA-007\n");
        assertThat(Given.body(imported))
                .contains("## Objetivo\n\nFijar las reglas de los viajes.\n")
                .contains("1. El viajero debe pedir autorización.\n", "**cinco días**")
                .contains("| Destino | Tarifa |", "| Mérida | 500 |");
        Given.thenEverythingHasItsPlace(String.join("\n", said), imported);
    }

    private byte[] policy() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            plain(document, "Política de viajes");
            plain(document, "Código: PO-VIA-007");
            heading(document, "Objetivo");
            plain(document, "Fijar las reglas de los viajes.");
            heading(document, "Alcance");
            plain(document, "Todo el personal que viaja.");
            heading(document, "Definiciones");
            plain(document, "Viajero - Colaborador que viaja por encargo de su jefe.");
            plain(document, "Viático – Dinero que se le entrega.");
            heading(document, "Políticas");
            BigInteger numbering = numbering(document);
            numbered(document, numbering, "El viajero debe pedir autorización.");
            XWPFParagraph second = numbered(document, numbering, "Los gastos se comprueban en ");
            second.createRun().setText("cinco días");
            second.getRuns().get(1).setBold(true);
            said.add("cinco días");
            heading(document, "Tarifas");
            XWPFTable table = document.createTable(2, 2);
            String[][] cells = {{"Destino", "Tarifa"}, {"Mérida", "500"}};
            for (int row = 0; row < cells.length; row++) {
                for (int cell = 0; cell < cells[row].length; cell++) {
                    table.getRow(row).getCell(cell).setText(cells[row][cell]);
                    said.add(cells[row][cell]);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private XWPFParagraph plain(XWPFDocument document, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(words);
        said.add(words);
        return paragraph;
    }

    private void heading(XWPFDocument document, String words) {
        plain(document, words).setStyle("Heading1");
    }

    private XWPFParagraph numbered(XWPFDocument document, BigInteger numbering, String words) {
        XWPFParagraph paragraph = plain(document, words);
        paragraph.setNumID(numbering);
        return paragraph;
    }

    private static BigInteger numbering(XWPFDocument document) {
        CTAbstractNum decimal = CTAbstractNum.Factory.newInstance();
        decimal.setAbstractNumId(BigInteger.ZERO);
        decimal.addNewLvl().addNewNumFmt().setVal(STNumberFormat.DECIMAL);
        BigInteger kind = document.createNumbering().addAbstractNum(new XWPFAbstractNum(decimal));
        return document.getNumbering().addNum(kind);
    }
}
