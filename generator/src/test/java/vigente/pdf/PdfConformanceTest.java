package vigente.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vigente.template.Templates;

/** PDF/A-3a and PDF/UA-1 as veraPDF reads them. */
class PdfConformanceTest {
    private final PdfPress press = new PdfPress(Templates.packed());

    @Test
    void aPolicyWithEverythingInItBreaksNoRule() {
        Fragment fragment = press.policy(Sample.rich(), Sample.LINKS, Sample.PICTURES);
        assertThat(Verdict.against(
                        press.file(fragment, Map.of("PO-GEN-001", "../g/g-1.00.pdf"), "../../", PdfPressTest.ENCLOSED)))
                .isEmpty();
    }

    @Test
    void aPolicyWhoseLinksLeadNowhereBreaksNoRule() {
        Fragment fragment = press.policy(Sample.calm(), Sample.LINKS, Pictures.NONE);
        assertThat(Verdict.against(press.file(fragment, Map.of(), "", Enclosures.NONE)))
                .isEmpty();
    }

    @Test
    void aManualBreaksNoRule() {
        List<Fragment> fragments = List.of(
                press.policy(Sample.rich(), Sample.LINKS, Sample.PICTURES),
                press.policy(Sample.small("PO-GEN-001", Sample.IN_FORCE), Sample.LINKS, Sample.PICTURES));
        byte[] manual = press.manual(
                Sample.book(List.of("servicio-al-cliente", "PO-GEN-001")),
                Sample.LINKS,
                Sample.PICTURES,
                fragments,
                PdfPressTest.ENCLOSED);
        assertThat(Verdict.against(manual)).isEmpty();
    }
}
