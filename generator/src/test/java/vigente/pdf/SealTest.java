package vigente.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigente.template.Templates;

class SealTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Duration YEAR = Duration.ofDays(365);

    @TempDir
    Path folder;

    @Test
    void signsOverTheWholeDocumentWithEitherKindOfKey() throws Exception {
        for (String algorithm : List.of("RSA", "EC")) {
            byte[] plain = document();
            byte[] signed = Seal.open(keys(algorithm), Keys.PASSWORD, NOW).on(plain, "Publicado");
            assertThat(signed).startsWith(plain);
            thenTheSignatureHolds(signed);
        }
    }

    @Test
    void aSignedDocumentBreaksNoRule() {
        byte[] signed = Seal.open(keys("RSA"), Keys.PASSWORD, NOW).on(document(), "Publicado");
        assertThat(Verdict.against(signed)).isEmpty();
    }

    @Test
    void anotherProgramFindsTheSignatureValid() throws IOException, InterruptedException {
        assumeThat(hasPdfsig())
                .as("pdfsig (poppler-utils) is not on this machine: only BouncyCastle has checked the signature")
                .isTrue();
        Path file = folder.resolve("firmado.pdf");
        Files.write(file, Seal.open(keys("RSA"), Keys.PASSWORD, NOW).on(document(), "Publicado"));
        assertThat(output("pdfsig", "-nocert", file.toString()))
                .contains("ETSI.CAdES.detached", "Signature is Valid", "Total document signed", "Prueba de Vigente");
    }

    @Test
    void tellsAWrongPassword() {
        assertThatThrownBy(() -> Seal.open(keys("EC"), "otra", NOW))
                .isInstanceOf(SealProblem.class)
                .hasMessage("la contraseña no es la suya");
    }

    @Test
    void tellsAPasswordThatNoKeyFileCanHave() {
        assertThatThrownBy(() -> Seal.open(keys("EC"), "contraseña", NOW)).hasMessageContaining("sin acento ni eñe");
    }

    @Test
    void tellsAFileThatHoldsNoKeys() {
        assertThatThrownBy(() -> Seal.open("no".getBytes(StandardCharsets.UTF_8), "x", NOW))
                .isInstanceOf(SealProblem.class)
                .hasMessageContaining("PKCS #12");
    }

    @Test
    void tellsACertificateThatIsNotValidNow() {
        byte[] expired = Keys.file("EC", NOW.minus(YEAR), NOW.minus(Duration.ofDays(1)));
        assertThatThrownBy(() -> Seal.open(expired, Keys.PASSWORD, NOW)).hasMessageContaining("venció el 2026-11-21");
        byte[] early = Keys.file("EC", NOW.plus(Duration.ofDays(1)), NOW.plus(YEAR));
        assertThatThrownBy(() -> Seal.open(early, Keys.PASSWORD, NOW)).hasMessageContaining("a partir del 2026-11-23");
    }

    private static byte[] keys(String algorithm) {
        return Keys.file(algorithm, NOW.minus(YEAR), NOW.plus(YEAR));
    }

    private static byte[] document() {
        PdfPress press = new PdfPress(Templates.packed());
        Fragment fragment = press.policy(Sample.small("compras", Sample.IN_FORCE), Sample.LINKS, Sample.PICTURES);
        return press.file(fragment, Map.of(), "", PdfPressTest.ENCLOSED);
    }

    private static void thenTheSignatureHolds(byte[] pdf)
            throws IOException, CMSException, CertificateException, OperatorCreationException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = document.getLastSignatureDictionary();
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            // Behind the signature the room kept for it is filled with zeroes.
            ContentInfo contents =
                    ContentInfo.getInstance(new ASN1InputStream(signature.getContents(pdf)).readObject());
            CMSSignedData data =
                    new CMSSignedData(new CMSProcessableByteArray(signature.getSignedContent(pdf)), contents);
            SignerInformation signer = data.getSignerInfos().iterator().next();
            X509CertificateHolder certificate =
                    data.getCertificates().getMatches(null).iterator().next();
            assertThat(signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate)))
                    .isTrue();
            assertThat(signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
                    .isNotNull();
            assertThat(signer.getSignedAttributes().get(CMSAttributes.signingTime))
                    .isNull();
            int[] range = signature.getByteRange();
            assertThat(range[0]).isZero();
            assertThat(range[2] + range[3]).isEqualTo(pdf.length);
        }
    }

    private static boolean hasPdfsig() throws InterruptedException {
        try {
            return !output("pdfsig", "-v").isEmpty();
        } catch (IOException absent) {
            return false;
        }
    }

    private static String output(String... words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
