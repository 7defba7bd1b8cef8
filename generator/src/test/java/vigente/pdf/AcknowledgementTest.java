package vigente.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vigente.page.AcknowledgementSheet;
import vigente.page.Phrase;
import vigente.page.PolicyView;
import vigente.qr.QrCode;
import vigente.template.Templates;

/** The form on which people acknowledge a revision (document control: acknowledgements per person and revision). */
class AcknowledgementTest {
    private static final String ADDRESS = "https://intranet.example/manual/politicas/servicio-al-cliente.html";
    private static final String FINGERPRINT = "sha256:" + "9f2c".repeat(16);

    private final PdfPress press = new PdfPress(Templates.packed());

    @Test
    void formBreaksNoRuleOfArchivingAndAccess() {
        assertThat(Verdict.against(form("Política de servicio al cliente"))).isEmpty();
    }

    @Test
    void sameRecordsGiveSameBytes() {
        byte[] again = new PdfPress(Templates.packed())
                .file(
                        new PdfPress(Templates.packed())
                                .acknowledgement(
                                        view("Política de servicio al cliente"), Sample.LINKS, Sample.PICTURES),
                        Map.of(),
                        "../../");
        assertThat(again).isEqualTo(form("Política de servicio al cliente"));
    }

    @Test
    void saysWhatIsSignedOnOnePage() throws IOException {
        String title = "Reglamento de acceso, permanencia y uso de las instalaciones de la empresa";
        try (PDDocument document = Loader.loadPDF(form(title))) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains(
                            title,
                            "PO-COM-001",
                            "1.01, vigente",
                            "Confidencial",
                            FINGERPRINT,
                            "Leí y entendí",
                            ADDRESS,
                            "Impreso: copia no controlada",
                            "página 1 de 1",
                            " 18 ");
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void aReaderOfQrCodesFindsTheAddress() throws IOException, ReaderException {
        try (PDDocument document = Loader.loadPDF(form("Política de servicio al cliente"))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            assertThat(scanned(page)).isEqualTo(ADDRESS);
        }
    }

    private static String scanned(BufferedImage page) throws NotFoundException, ReaderException {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    private byte[] form(String title) {
        return press.file(press.acknowledgement(view(title), Sample.LINKS, Sample.PICTURES), Map.of(), "../../");
    }

    private static AcknowledgementSheet view(String title) {
        QrCode square = QrCode.of(ADDRESS);
        return new AcknowledgementSheet(
                Sample.sheet(),
                "servicio-al-cliente",
                "PO-COM-001",
                title,
                "1.01",
                "Vigente",
                "Confidencial",
                "es-MX",
                List.of(
                        field("Código", "PO-COM-001"),
                        field("Revisión", "1.01, vigente"),
                        field("Clasificación", "Confidencial"),
                        field("Fecha de emisión", "2 de marzo de 2026"),
                        field("Vigente desde", "2 de marzo de 2026")),
                FINGERPRINT,
                ADDRESS,
                square.path(),
                square.side(),
                "Código QR con la dirección de la política: " + ADDRESS,
                IntStream.rangeClosed(1, 18).boxed().toList());
    }

    private static PolicyView.Field field(String label, String value) {
        return new PolicyView.Field(label, Phrase.of(value));
    }
}
