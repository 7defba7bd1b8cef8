package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not published leaves no trace in the search either: every file of the index is opened and read. */
class SearchLeaksTest {
    private static final Pattern PIECE =
            Pattern.compile("vigente\\.pieza\\(\"([^\"]+)\",\"[^\"]+\",\"([^\"]*)\"\\)\\n");
    private static final String SECRET = "Zarigüeya";
    private static final String TRACE = "zarig";
    // Terms are written without the beginning that they share with the one before.
    private static final String END_OF_TERM = "iguey";
    private static final String NEW_POLICY = "comunicacion-en-redes-sociales/1.00x";
    private static final String BESIDE_THE_RULE = "servicio-al-cliente/1.02x";

    @Test
    void knowsAWorkingCopyThatIsPublished(@TempDir Path folder) throws IOException {
        assertThat(inflated(build(folder, "publicar_borradores: true", NEW_POLICY)))
                .contains(TRACE, END_OF_TERM);
    }

    @Test
    void knowsNothingOfAWorkingCopyThatIsNotPublished(@TempDir Path folder) throws IOException {
        assertThat(inflated(build(folder, "publicar_borradores: false", NEW_POLICY)))
                .doesNotContain(TRACE)
                .doesNotContain(END_OF_TERM)
                .contains("teletrabajo");
    }

    @Test
    void keepsWhatIsNotShownOutOfTheCommonIndex(@TempDir Path folder) throws IOException {
        SortedMap<String, String> files = build(folder, "publicar_borradores: true", BESIDE_THE_RULE);
        assertThat(inflated(files.tailMap("otras/")))
                .contains(TRACE, END_OF_TERM, "servicio-al-cliente/1.00.html");
        files.keySet().removeIf(name -> name.startsWith("otras/"));
        assertThat(inflated(files))
                .doesNotContain(TRACE)
                .doesNotContain(END_OF_TERM)
                .doesNotContainPattern("politicas/[^/]+/\\d[^/]*\\.html")
                .contains("politicas/servicio-al-cliente.html");
    }

    /** The files of the index, by their names, of the demo manual with a word of its own hidden all over a working copy. */
    private static SortedMap<String, String> build(Path folder, String setting, String copyOf) throws IOException {
        Path content = folder.resolve("content");
        for (Map.Entry<String, Path> file : DemoSite.files(DemoSite.content()).entrySet()) {
            Path copy = content.resolve(file.getKey());
            Files.createDirectories(copy.resolveSibling(""));
            Files.copy(file.getValue(), copy);
        }
        Path manual = content.resolve("manual.yaml");
        Files.writeString(
                manual,
                Files.readString(manual).replaceAll("(?m)^publicar_borradores:.*$", "") + "\n" + setting + "\n");
        Path draft = content.resolve("politicas").resolve(copyOf);
        Path data = draft.resolve("politica.yaml");
        Files.writeString(data, Files.readString(data).replaceFirst("(?m)^titulo: ", "titulo: " + SECRET + " "));
        Path text = draft.resolve("politica.md");
        Files.writeString(text, Files.readString(text) + "\n## " + SECRET + "\n\nLa " + SECRET + " manda.\n");
        TestRun run = TestRun.in(folder, "build", "--no-pdf", "--with-errors", "--quiet");
        assertThat(folder.resolve("public/buscar.html")).as(run.err()).exists();
        SortedMap<String, String> files = new TreeMap<>();
        Path index = folder.resolve("public/buscar");
        for (Map.Entry<String, Path> file : DemoSite.files(index).entrySet()) {
            files.put(file.getKey(), DemoSite.text(file.getValue()));
        }
        return files;
    }

    private static String inflated(SortedMap<String, String> files) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Matcher piece = PIECE.matcher(file.getValue());
            assertThat(piece.matches()).as(file.getKey()).isTrue();
            assertThat("buscar/" + file.getKey()).isEqualTo(piece.group(1) + ".js");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (InflaterOutputStream out = new InflaterOutputStream(bytes, new Inflater(true))) {
                out.write(Base64.getDecoder().decode(piece.group(2)));
            }
            all.append(bytes.toString(StandardCharsets.UTF_8).toLowerCase(java.util.Locale.ROOT));
        }
        return all.toString();
    }
}
