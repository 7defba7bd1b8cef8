package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
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

    @Test
    void knowsAWorkingCopyThatIsPublished(@TempDir Path folder) throws IOException {
        assertThat(index(folder, "publicar_borradores: true")).contains(TRACE);
    }

    @Test
    void knowsNothingOfAWorkingCopyThatIsNotPublished(@TempDir Path folder) throws IOException {
        assertThat(index(folder, "publicar_borradores: false"))
                .doesNotContain(TRACE)
                .contains("teletrabajo");
    }

    // The demo manual, a word of its own hidden in the text, title, definition and file of a working copy.
    private static String index(Path folder, String setting) throws IOException {
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
        Path draft = content.resolve("politicas/comunicacion-en-redes-sociales/1.00x");
        Path data = draft.resolve("politica.yaml");
        Files.writeString(data, Files.readString(data).replaceFirst("(?m)^titulo: ", "titulo: " + SECRET + " "));
        Path text = draft.resolve("politica.md");
        Files.writeString(text, Files.readString(text) + "\n## " + SECRET + "\n\nLa " + SECRET + " manda.\n");
        TestRun run = TestRun.in(folder, "build", "--no-pdf", "--with-errors", "--quiet");
        assertThat(folder.resolve("public/buscar.html")).as(run.err()).exists();
        return inflated(folder.resolve("public/buscar"));
    }

    private static String inflated(Path index) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Map.Entry<String, Path> file : DemoSite.files(index).entrySet()) {
            Matcher piece = PIECE.matcher(DemoSite.text(file.getValue()));
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
