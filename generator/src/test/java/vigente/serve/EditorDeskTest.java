package vigente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigente.build.Preview;
import vigente.build.Sources;
import vigente.export.Json;
import vigente.export.JsonValue;

/** The editor's protocol over HTTP: what it writes, and all that it refuses. */
class EditorDeskTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String SLUG = "servicio-al-cliente";
    private static final String DATA = "politicas/servicio-al-cliente/1.02x/politica.yaml";
    private static final String TEXT = "politicas/servicio-al-cliente/1.02x/politica.md";

    private final Path content;
    private final Preview preview;
    private final PreviewServer server;
    private final EditorRequests editor;

    EditorDeskTest(@TempDir Path directory) throws IOException {
        content = directory;
        Path demo = Path.of("../content");
        try (Stream<Path> walk = Files.walk(demo)) {
            walk.filter(file -> !file.equals(demo)).forEach(file -> copy(file, content.resolve(demo.relativize(file))));
        }
        preview = Preview.of(new Sources(content, "content", TODAY));
        server = PreviewServer.start(preview, 0);
        editor = new EditorRequests(server.address());
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void showsAWorkingCopyAsForms() throws IOException {
        JsonValue shown = editor.ask("politica/" + SLUG).json();
        assertThat(shown.get("revision").text()).isEqualTo("1.02x");
        JsonValue keys = shown.get("datos").get("claves");
        assertThat(keys.get("titulo").text()).isEqualTo("Política de servicio al cliente");
        assertThat(keys.get("fecha_emision").find("pendiente")).isPresent();
        assertThat(shown.get("texto").get("partes").items())
                .extracting(part -> part.get("titulo").text())
                .contains("Objetivo", "Alcance", "Políticas");
        assertThat(shown.get("huellas").get("politica.md").text()).hasSize(64);
    }

    @Test
    void tellsTheProblemsOfWhatIsBeingWrittenAtTheirFields() throws IOException {
        String before = text(DATA);
        JsonValue said = editor.tell(
                        "comprobar/" + SLUG,
                        wish(before.replace("area: Comercial", "area: Comercial\nresponsble: x"), text(TEXT)))
                .json();
        assertThat(said.get("problemas").items())
                .anySatisfy(problem -> assertThat(problem.get("campo").text()).isEqualTo("responsble"));
        JsonValue broken =
                editor.tell("comprobar/" + SLUG, wish("codigo: [", text(TEXT))).json();
        assertThat(broken.get("problemas").items())
                .extracting(problem -> problem.get("id").text())
                .contains("yaml-mal-escrito");
        assertThat(broken.get("datos").find("claves")).isEmpty();
        assertThat(text(DATA)).isEqualTo(before);
    }

    @Test
    void savesAFormAndKeepsCommentsAndOrder() throws IOException {
        String before = text(DATA);
        EditorRequests.Said saved = editor.tell("guardar/" + SLUG, formed("area", "Ventas"));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(text(DATA)).isEqualTo(before.replace("area: Comercial", "area: Ventas"));
        assertThat(saved.json().get("huellas").get("politica.yaml").text())
                .isEqualTo(editor.ask("politica/" + SLUG)
                        .json()
                        .get("huellas")
                        .get("politica.yaml")
                        .text());
    }

    @Test
    void savesBothFilesAtOnce() throws IOException {
        String data = text(DATA).replace("area: Comercial", "area: Ventas");
        String text = text(TEXT) + "\n## Nota\n\nAl final.\n";
        assertThat(editor.tell("guardar/" + SLUG, wish(data, text)).status()).isEqualTo(200);
        assertThat(text(DATA)).isEqualTo(data);
        assertThat(text(TEXT)).isEqualTo(text);
    }

    @Test
    void showsBothTextsWhereSomebodyElseHasSaved() throws IOException {
        String mine = wish(text(DATA), text(TEXT) + "\nLo mío.\n");
        String theirs = text(TEXT) + "\nLo de otra ventana.\n";
        Files.writeString(content.resolve(TEXT), theirs);
        EditorRequests.Said said = editor.tell("guardar/" + SLUG, mine);
        assertThat(said.status()).isEqualTo(409);
        JsonValue clash = said.json().get("conflictos").items().get(0);
        assertThat(clash.get("archivo").text()).isEqualTo("politica.md");
        assertThat(clash.get("suyo").text()).endsWith("Lo mío.\n");
        assertThat(clash.get("guardado").text()).isEqualTo(theirs);
        assertThat(text(TEXT)).isEqualTo(theirs);

        String print = said.json().get("huellas").get("politica.md").text();
        String chosen = wish(text(DATA), text(TEXT).replace("Lo de otra ventana.", "Lo mío."), print);
        assertThat(editor.tell("guardar/" + SLUG, chosen).status()).isEqualTo(200);
        assertThat(text(TEXT)).endsWith("Lo mío.\n");
    }

    @Test
    void keepsWhatWasWrittenWhereTheWorkingCopyIsGone() throws IOException {
        String wish = wish(text(DATA), text(TEXT) + "\nMás.\n");
        Files.move(
                content.resolve("politicas/servicio-al-cliente/1.02x"),
                content.resolve("politicas/servicio-al-cliente/1.03x"));
        EditorRequests.Said said = editor.tell("guardar/" + SLUG, wish);
        assertThat(said.status()).isEqualTo(409);
        assertThat(said.json().get("mensaje").text()).contains("1.02x");
    }

    @Test
    void savesEvenWhatIsBrokenAndShowsItAsText() throws IOException {
        assertThat(editor.tell("guardar/" + SLUG, wish("codigo: [", text(TEXT))).status())
                .isEqualTo(200);
        preview.refresh(Set.of(DATA));
        JsonValue shown = editor.ask("politica/" + SLUG).json();
        assertThat(shown.get("datos").get("texto").text()).isEqualTo("codigo: [");
        assertThat(shown.get("datos").find("claves")).isEmpty();
        assertThat(shown.get("problemas").items())
                .extracting(problem -> problem.get("id").text())
                .contains("yaml-mal-escrito");
    }

    @Test
    void keepsWindowsLineEnds() throws IOException {
        String windows = text(TEXT).replace("\n", "\r\n");
        Files.writeString(content.resolve(TEXT), windows);
        String text = windows.replace("\r\n", "\n") + "\nFin.\n";
        assertThat(editor.tell("guardar/" + SLUG, wish(text(DATA), text)).status())
                .isEqualTo(200);
        assertThat(text(TEXT)).isEqualTo(windows + "\r\nFin.\r\n");
    }

    @Test
    void refusesWhoDoesNotCarryTheToken() throws IOException {
        String wish = wish("codigo: x\n", "");
        assertThat(editor.tell("guardar/" + SLUG, wish, "X-Vigente-Ficha", "0".repeat(48))
                        .status())
                .isEqualTo(403);
        assertThat(editor.tell("guardar/" + SLUG, wish, "Accept", "*/*").status())
                .isEqualTo(403);
        assertThat(editor.tell(
                                "guardar/" + SLUG,
                                wish,
                                "X-Vigente-Ficha",
                                editor.token(),
                                "Origin",
                                "https://otro.example")
                        .status())
                .isEqualTo(403);
        assertThat(editor.get("_editor/api/politica/" + SLUG).status()).isEqualTo(403);
        assertThat(editor.fill("_editor/politicas/servicio-al-cliente/1.02x.html", "ficha=no&pedido={}")
                        .status())
                .isEqualTo(403);
        assertThat(text(DATA)).startsWith("codigo: PO-COM-001");
    }

    @Test
    void showsThePageThatIsBeingWritten() throws IOException {
        String wish = wish(text(DATA), text(TEXT) + "\n## Nota\n\nSin guardar.\n");
        String form = "ficha=" + editor.token() + "&pedido=" + URLEncoder.encode(wish, StandardCharsets.UTF_8);
        EditorRequests.Said page = editor.fill("_editor/politicas/servicio-al-cliente/1.02x.html", form);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Sin guardar.").doesNotContain("vivo.js");
        assertThat(text(TEXT)).doesNotContain("Sin guardar.");
    }

    @Test
    void asksForTheGateBeforeItIssues() throws IOException {
        EditorRequests.Said refused =
                editor.tell("emitir/" + SLUG, "{\"nombre\": \"Luis Mora\", \"puesto\": \"Director General\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("motivos").items())
                .extracting(reason -> reason.get("severidad").text())
                .startsWith("error")
                .contains("advertencia");
        assertThat(content.resolve(DATA)).exists();
    }

    @Test
    void issuesOnlyTheTextThatWasShown() throws IOException {
        String order = "{\"nombre\": \"Luis Mora\", \"puesto\": \"Director General\", \"fecha\": \"2026-11-22\"";
        issuable();
        JsonValue shown = editor.tell("emitir/" + SLUG, order + "}").json();
        assertThat(shown.get("cambios").text()).isEqualTo("politicas/servicio-al-cliente/cambios-1.01-1.02x.html");
        String confirmed = order + ", \"confirmado\": true, \"huella\": \""
                + shown.get("huella").text() + "\"}";
        Files.writeString(content.resolve(TEXT), text(TEXT) + "\n");
        assertThat(editor.tell("emitir/" + SLUG, confirmed).status()).isEqualTo(422);
        assertThat(content.resolve(DATA)).exists();

        JsonValue again = editor.tell("emitir/" + SLUG, order + "}").json();
        String now = order + ", \"confirmado\": true, \"huella\": \""
                + again.get("huella").text() + "\"}";
        assertThat(editor.tell("emitir/" + SLUG, now).status()).isEqualTo(200);
        assertThat(content.resolve("politicas/servicio-al-cliente/1.02/politica.yaml"))
                .exists();
        assertThat(text("politicas/servicio-al-cliente/registro.yaml")).contains("Luis Mora", "1.02");
    }

    @Test
    void refusesActsThatMakeNoSense() throws IOException {
        assertThat(editor.tell("revisar/" + SLUG, "{}").status()).isEqualTo(422);
        assertThat(editor.tell("revisada/no-existe", "{}").status()).isEqualTo(422);
        assertThat(editor.tell("nueva", "{\"titulo\": \"Servicio al cliente\", \"codigo\": \"\"}")
                        .status())
                .isEqualTo(422);
        assertThat(editor.tell("inventada/" + SLUG, "{}").status()).isEqualTo(422);
        assertThat(editor.tell("guardar/" + SLUG, "no es JSON").status()).isEqualTo(422);
        assertThat(editor.tell("guardar/../../fuera", wish("x: y\n", "")).status())
                .isGreaterThanOrEqualTo(400);
    }

    private void issuable() throws IOException {
        Files.writeString(
                content.resolve(DATA),
                text(DATA)
                        .replaceAll("permiso: PENDIENTE", "permiso: Sí")
                        .replace("fecha_emision: PENDIENTE", "fecha_emision: 2026-11-22"));
    }

    /** What the page sends that shows the form, with one datum changed. */
    private String formed(String key, String value) throws IOException {
        JsonValue shown = editor.ask("politica/" + SLUG).json();
        Map<String, JsonValue> keys = shown.get("datos").get("claves").fields();
        keys.put(key, new JsonValue.Text(value));
        Map<String, JsonValue> data =
                Map.of("base", shown.get("datos").get("texto"), "claves", new JsonValue.Fields(keys));
        Map<String, JsonValue> text = Map.of(
                "base",
                shown.get("texto").get("texto"),
                "partes",
                shown.get("texto").get("partes"));
        return EditorRequests.written(new JsonValue.Fields(Map.of(
                "revision",
                shown.get("revision"),
                "huellas",
                shown.get("huellas"),
                "datos",
                new JsonValue.Fields(data),
                "texto",
                new JsonValue.Fields(text))));
    }

    private String wish(String data, String text) throws IOException {
        return wish(
                data,
                text,
                editor.ask("politica/" + SLUG)
                        .json()
                        .get("huellas")
                        .get("politica.md")
                        .text());
    }

    private String wish(String data, String text, String print) throws IOException {
        String read = editor.ask("politica/" + SLUG)
                .json()
                .get("huellas")
                .get("politica.yaml")
                .text();
        return new String(
                Json.object(json -> json.text("revision", "1.02x")
                        .object(
                                "huellas",
                                prints -> prints.text("politica.yaml", read).text("politica.md", print))
                        .object("datos", inner -> inner.text("texto", data))
                        .object("texto", inner -> inner.text("texto", text))),
                StandardCharsets.UTF_8);
    }

    private String text(String file) throws IOException {
        return Files.readString(content.resolve(file));
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
