package vigente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The auditor's package: found in seconds, checked with the tools of any system, the same on every machine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidencePackageTest {
    private static final GoldenManual MANUAL =
            new GoldenManual(Path.of("src/test/resources/manuals/vigente-sustituida-y-retirada"));
    private static final Pattern CLAIM = Pattern.compile("cumpl\\w*\\s+(?:con\\s+)?(?:la\\s+)?(?:norma\\s+)?ISO");

    private Path root = Path.of("");
    private Path unpacked = Path.of("");
    private TestRun run = new TestRun(0, "", "", "");

    @BeforeAll
    void pack(@TempDir Path place) throws IOException {
        root = place;
        MANUAL.unpack(root, "\n");
        run = TestRun.in(root, "evidence", "--quiet");
        unpacked = unpack(root.resolve("evidencia.zip"), root.resolve("extraido"));
    }

    @Test
    void isWrittenWithoutComplaint() {
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(root).isDirectoryNotContaining("glob:**.evidencia*");
    }

    @Test
    void showsWhatAnAuditorLooksForFirst() throws IOException {
        try (var entries = Files.list(unpacked)) {
            assertThat(entries.map(e -> e.getFileName().toString()).sorted())
                    .containsExactly(
                            "LEAME.html",
                            "SHA256SUMS",
                            "fuentes",
                            "manifiesto.json",
                            "manual.pdf",
                            "registros",
                            "sitio");
        }
        assertThat(unpacked.resolve("sitio/politicas/compras/compras-1.01.pdf")).isNotEmptyFile();
        assertThat(unpacked.resolve("registros/actos.csv")).content().contains("autorizacion", "retiro");
        assertThat(unpacked.resolve("fuentes/politicas/compras/registro.yaml")).exists();
    }

    @Test
    void isVerifiedWithoutUnpacking() {
        assertThat(TestRun.in(root, "verify", "evidencia.zip", "--quiet"))
                .satisfies(checked -> assertThat(checked.out()).endsWith("todos están como se publicaron\n"))
                .extracting(TestRun::code)
                .isEqualTo(0);
        assertThat(TestRun.in(root, "comprobar", "extraido/sitio", "--quiet").code())
                .isZero();
        assertThat(TestRun.in(root, "verify", "evidencia.zip", "--sources", "--quiet")
                        .code())
                .isZero();
    }

    @Test
    void holdsTheSiteAsItIsPublished() throws IOException {
        assertThat(TestRun.in(root, "build", "--quiet", "--output", "igual").code())
                .isZero();
        assertThat(unpacked.resolve("sitio/manifiesto.json"))
                .hasSameBinaryContentAs(root.resolve("igual/manifiesto.json"));
    }

    @Test
    void hasTheSameBytesElsewhere() throws IOException {
        Path elsewhere = Files.createDirectory(root.resolve("otro lugar"));
        MANUAL.unpack(elsewhere, "\r\n");
        assertThat(TestRun.in(elsewhere, "evidencia", "--output", "p.zip", "--quiet")
                        .code())
                .isZero();
        assertThat(elsewhere.resolve("p.zip")).hasSameBinaryContentAs(root.resolve("evidencia.zip"));
    }

    @Test
    void isCheckedWithStandardTools() throws IOException, InterruptedException {
        assumeThat(Path.of("/usr/bin/sha256sum")).exists();
        assertThat(sh("sha256sum --quiet -c SHA256SUMS")).isEmpty();
        assertThat(Files.readAllLines(unpacked.resolve("SHA256SUMS")))
                .as("all but itself and the manifest, which names it")
                .hasSize(DemoSite.files(unpacked).size() - 2);
    }

    @Test
    void teachesToComputeAFingerprint() throws IOException, InterruptedException {
        assumeThat(Path.of("/usr/bin/sha256sum")).exists();
        String page = Files.readString(unpacked.resolve("LEAME.html"));
        String script = written(page, "ejemplo").replace("&lt;", "<").replace("&quot;", "\"");
        String fingerprint = written(page, "huella");
        assertThat(sh(script)).isEqualTo(fingerprint + "  -\n");
        assertThat(unpacked.resolve("registros/actos.csv")).content().contains("sha256:" + fingerprint + ",si");
    }

    @Test
    void opensWithNothingToLoad() throws IOException {
        assertThat(Files.readString(unpacked.resolve("LEAME.html")))
                .doesNotContainPattern("(?i)<script|<link|<img|url\\(|\\son\\w+=|https?://");
        // It stands alone and so has its style in itself; a folder of sources is opened as one.
        assertThat(SitePages.of(unpacked).faults().stream()
                        .filter(fault -> fault.startsWith("LEAME.html"))
                        .filter(fault -> !fault.startsWith("LEAME.html: live element: <style>"))
                        .filter(fault -> !Files.isDirectory(
                                unpacked.resolve(fault.replaceFirst("LEAME.html: dead link: ", "")))))
                .isEmpty();
    }

    @Test
    void claimsNothingThatOnlyAnAuditorCanSay() throws IOException {
        for (Map.Entry<String, Path> file : DemoSite.files(unpacked).entrySet()) {
            if (!file.getKey().endsWith(".pdf")) {
                String text = new String(Files.readAllBytes(file.getValue()), StandardCharsets.UTF_8);
                assertThat(CLAIM.matcher(text).find()).as(file.getKey()).isFalse();
            }
        }
        assertThat(CLAIM.matcher("Este manual cumple con la norma ISO 9001").find())
                .isTrue();
    }

    @Test
    void refusesToDestroyAnything() throws IOException {
        Files.createDirectory(root.resolve("carpeta.zip"));
        Files.writeString(root.resolve("informe.docx"), "mío");
        for (String place :
                List.of("carpeta.zip", "informe.docx", "content/e.zip", "no-existe/e.zip", "extraido/e.zip")) {
            TestRun refused = TestRun.in(root, "evidence", "--output", place, "--quiet");
            assertThat(refused.code()).as(place + refused.err()).isEqualTo(2);
            assertThat(refused.err()).contains("--output");
        }
        assertThat(root.resolve("informe.docx")).hasContent("mío");
    }

    @Test
    void isNotWrittenWhileThereAreErrors(@TempDir Path place) throws IOException {
        MANUAL.unpack(place, "\n");
        Path text = place.resolve("content/politicas/compras/1.01/politica.md");
        Files.writeString(text, Files.readString(text) + "\nAlgo más.\n");
        TestRun refused = TestRun.in(place, "evidence", "--quiet");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("No se escribió ningún paquete", "[cambio-despues-de-autorizarse]");
        assertThat(place.resolve("evidencia.zip")).doesNotExist();
    }

    private static String written(String page, String id) {
        Matcher found = Pattern.compile("<pre id=\"" + id + "\"><code>(.*?)</code>", Pattern.DOTALL)
                .matcher(page);
        assertThat(found.find()).as(id).isTrue();
        return found.group(1);
    }

    private String sh(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", script)
                .directory(unpacked.toFile())
                .redirectErrorStream(true)
                .start();
        try (InputStream out = process.getInputStream()) {
            String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return printed;
        }
    }

    private static Path unpack(Path zip, Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.resolveSibling(""));
            Files.write(target, file.getValue());
        }
        return folder;
    }
}
