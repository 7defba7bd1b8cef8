package vigente.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vigente.export.ManifestJson;
import vigente.policy.Fingerprinter;

/** The manifest finds a flipped byte, a missing and an extra file, whoever made the folder or ZIP (behaviour 25). */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class VerificationTest {
    private static final Map<String, String> SITE = Map.of(
            "index.html", "inicio",
            "lista-maestra.html", "lista",
            "politicas/atención.html", "política");

    @TempDir
    private Path root;

    private Path folder = Path.of("");

    @BeforeEach
    void publish() throws IOException {
        folder = Files.createDirectory(root.resolve("public"));
        for (Map.Entry<String, String> file : SITE.entrySet()) {
            write(file.getKey(), file.getValue());
        }
        Files.write(folder.resolve("manifiesto.json"), manifest(SITE));
    }

    @Test
    void holdsWhatIsAsItWasPublished() throws IOException {
        assertThat(verdict(folder).holds()).isTrue();
        assertThat(verdict(folder).text()).isEqualTo("3 archivos comprobados: todos están como se publicaron\n");
        assertThat(verdict(zip(folder)).holds()).isTrue();
    }

    @Test
    void namesAFlippedByteAMissingAndAnExtraFile() throws IOException {
        write("index.html", "iniciO");
        Files.delete(folder.resolve("politicas/atención.html"));
        write("politicas/nueva.html", "");
        List<String> expected =
                List.of("alterado index.html", "falta politicas/atención.html", "sobra politicas/nueva.html");
        assertThat(found(folder)).isEqualTo(expected);
        assertThat(found(zip(folder))).isEqualTo(expected);
    }

    @Test
    void namesWhatGrewAndWhatShrank() throws IOException {
        write("index.html", "inicio y más");
        write("lista-maestra.html", "li");
        assertThat(verdict(folder).differences())
                .extracting(Difference::detail)
                .containsExactly("mide más de los 6 bytes que tenía", "mide 2 bytes y tenía 5");
    }

    @Test
    void tellsAMissingManifestFromAFolderThatIsNotOurs() throws IOException {
        Files.delete(folder.resolve("manifiesto.json"));
        assertThat(found(folder)).containsExactly("manifiesto manifiesto.json");
        Path other = Files.createDirectory(root.resolve("otra"));
        Files.writeString(other.resolve("index.html"), "de otro");
        assertThat(Verification.of(other)).isEmpty();
        assertThat(Verification.of(root.resolve("no-existe"))).isEmpty();
        assertThat(Verification.of(other.resolve("index.html"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"version\": 1}",
                "{\"version\": 1, \"archivos\": 7}",
                "{\"version\": 99, \"archivos\": []}",
                "{\"archivos\": []}",
                "{\"version\": 1, \"archivos\": [], \"archivos\": []}",
                "{\"version\": 1, \"archivos\": []} sobra",
                "\u0000\u0001"
            })
    void doesNotBelieveADamagedManifest(String manifest) throws IOException {
        write("manifiesto.json", manifest);
        assertThat(found(folder)).containsExactly("manifiesto manifiesto.json");
    }

    @Test
    void doesNotBelieveABottomlessManifest() throws IOException {
        write("manifiesto.json", "{\"version\": 1, \"archivos\": " + "[".repeat(100_000));
        assertThat(found(folder)).containsExactly("manifiesto manifiesto.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../fuera.txt", "/etc/passwd", "a/../../b", "C:/x", "a\\b", "a//b", "", "manifiesto.json", "a\nb"
            })
    void leavesTheFolderForNoPathOfTheManifest(String path) throws IOException {
        Files.writeString(root.resolve("fuera.txt"), "secreto");
        Map<String, String> files = new LinkedHashMap<>(SITE);
        files.put(path, "secreto");
        Files.write(folder.resolve("manifiesto.json"), manifest(files));
        assertThat(verdict(folder).differences()).singleElement().satisfies(difference -> {
            assertThat(difference.kind()).isEqualTo(Difference.Kind.MANIFEST);
            assertThat(difference.path()).isEqualTo(path);
        });
    }

    @Test
    void findsEntriesThatContradictEachOtherOrSayNothing() throws IOException {
        String sum = sha256("inicio");
        write(
                "manifiesto.json",
                "{\"version\": 1, \"otra\": {\"a\": [1]}, \"archivos\": ["
                        + "{\"ruta\": \"index.html\", \"bytes\": 6, \"sha256\": \"" + sum + "\"},"
                        + "{\"ruta\": \"INDEX.html\", \"bytes\": 6, \"sha256\": \"" + sum + "\"},"
                        + "{\"ruta\": \"lista-maestra.html\", \"bytes\": -5, \"sha256\": \"" + sum + "\"},"
                        + "{\"ruta\": \"politicas/atención.html\", \"bytes\": \"9\", \"sha256\": 3}, 7]}");
        assertThat(found(folder))
                .containsExactly(
                        "manifiesto ",
                        "manifiesto INDEX.html",
                        "manifiesto lista-maestra.html",
                        "manifiesto politicas/atención.html");
    }

    @Test
    void takesALinkForNoFile() throws IOException {
        Files.delete(folder.resolve("index.html"));
        Path elsewhere = Files.writeString(root.resolve("inicio"), "inicio");
        Files.createSymbolicLink(folder.resolve("index.html"), elsewhere);
        assertThat(found(folder)).containsExactly("inseguro index.html", "falta index.html");
    }

    @Test
    void namesWhatWouldLeaveTheFolderWhenUnpacked() throws IOException {
        Path zip = root.resolve("trampa.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            add(out, "manifiesto.json", manifest(Map.of()));
            add(out, "../../fuera.txt", "x".getBytes(UTF_8));
            add(out, "/etc/passwd", "x".getBytes(UTF_8));
            add(out, "a\\..\\b", "x".getBytes(UTF_8));
        }
        assertThat(found(zip)).containsExactly("inseguro ../../fuera.txt", "inseguro /etc/passwd", "inseguro a\\..\\b");
        assertThat(root.resolve("fuera.txt")).doesNotExist();
    }

    @Test
    void namesAFileThatStandsTwiceInAZip() throws IOException {
        Path zip = root.resolve("doble.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            add(out, "manifiesto.json", manifest(Map.of("a.html", "uno")));
            add(out, "a.html", "uno".getBytes(UTF_8));
            add(out, "b.html", "dos".getBytes(UTF_8));
        }
        byte[] bytes = Files.readAllBytes(zip);
        // Both the entry itself and the directory at the end name it.
        String twice = new String(bytes, ISO_8859_1).replace("b.html", "a.html");
        Files.write(zip, twice.getBytes(ISO_8859_1));
        assertThat(found(zip)).contains("inseguro a.html");
    }

    @Test
    void readsNoMoreOfABombThanTheManifestPromises() throws IOException {
        Path zip = root.resolve("bomba.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            add(out, "manifiesto.json", manifest(Map.of("index.html", "inicio")));
            out.putNextEntry(new ZipEntry("index.html"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 500; i++) {
                out.write(zeros);
            }
            out.closeEntry();
        }
        assertThat(found(zip)).containsExactly("alterado index.html");
    }

    @Test
    void namesAZipThatWasCutOff() throws IOException {
        Path zip = zip(folder);
        byte[] whole = Files.readAllBytes(zip);
        for (int length : new int[] {2, 10, whole.length / 2, whole.length - 1}) {
            Files.write(zip, Arrays.copyOf(whole, length));
            assertThat(verdict(zip).holds()).as("%d bytes", length).isFalse();
        }
    }

    @Test
    void findsEveryFlippedByteOfAZip() throws IOException {
        Path zip = zip(folder);
        byte[] whole = Files.readAllBytes(zip);
        int start = new String(whole, ISO_8859_1).indexOf("inicio");
        whole[start] ^= 1;
        Files.write(zip, whole);
        assertThat(found(zip)).containsExactly("alterado index.html");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private Path zip(Path from) throws IOException {
        Path zip = root.resolve("paquete.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            out.setMethod(ZipOutputStream.DEFLATED);
            out.setLevel(0);
            try (var walk = Files.walk(from)) {
                for (Path each : walk.filter(Files::isRegularFile).toList()) {
                    add(out, from.relativize(each).toString().replace('\\', '/'), Files.readAllBytes(each));
                }
            }
        }
        return zip;
    }

    private static void add(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private static byte[] manifest(Map<String, String> files) {
        return ManifestJson.bytes(
                files.entrySet().stream()
                        .map(f -> new ManifestJson.Entry(
                                f.getKey(), f.getValue().getBytes(UTF_8).length, sha256(f.getValue())))
                        .toList(),
                List.of());
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(Fingerprinter.sha256().digest(text.getBytes(UTF_8)));
    }

    private static Verdict verdict(Path place) throws IOException {
        return Verification.of(place).orElseThrow().verdict();
    }

    private static List<String> found(Path place) throws IOException {
        return verdict(place).differences().stream()
                .map(d -> d.kind().id() + " " + d.path())
                .toList();
    }
}
