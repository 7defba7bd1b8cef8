package vigente.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vigente.page.ChangeBars;
import vigente.page.PolicySheet;
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
    void barsInTheMarginBreakNoRule() {
        PolicySheet plain = Sample.rich();
        ChangeBars everywhere = new ChangeBars(Set.of(Sample.HERE), Set.of("D-cliente", "A-1"));
        PolicySheet barred = new PolicySheet(plain.sheet(), plain.policy(), everywhere, plain.annexes());
        Fragment fragment = press.policy(barred, Sample.LINKS, Sample.PICTURES);
        assertThat(fragment.pdf().bytes())
                .isNotEqualTo(
                        press.policy(plain, Sample.LINKS, Sample.PICTURES).pdf().bytes());
        assertThat(Verdict.against(press.file(fragment, Map.of(), ""))).isEmpty();
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
        byte[] manual = Sample.manual(press, Sample.book(List.of("servicio-al-cliente", "PO-GEN-001")), fragments);
        assertThat(Verdict.against(manual)).isEmpty();
    }
}
