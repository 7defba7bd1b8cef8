package vigente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vigente.build.Preview;
import vigente.build.Sources;

/** What the preview's server answers to requests as they come over the wire, well-behaved ones and others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewServerTest {
    private static final Path CONTENT = Path.of("../content").toAbsolutePath().normalize();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

    private PreviewServer server;

    private record Answer(int status, List<String> headers, String body) {
        String header(String name) {
            return headers.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    @BeforeAll
    void start() throws IOException {
        server = PreviewServer.start(Preview.of(new Sources(CONTENT, "content", TODAY)), 0);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html; charset=utf-8",
        "/index.html, text/html; charset=utf-8",
        "/politicas/servicio-al-cliente/1.01.html, text/html; charset=utf-8",
        "/_problemas, text/html; charset=utf-8",
        "/datos/pendientes.json, application/json; charset=utf-8",
        "/datos/lista-maestra.csv, text/csv; charset=utf-8",
        "/revisiones.ics, text/calendar; charset=utf-8",
        "/novedades.atom, application/atom+xml; charset=utf-8",
        "/_vigente/vivo.js, text/javascript; charset=utf-8",
        "/_vigente/vivo.css, text/css; charset=utf-8"
    })
    void answersWithTheKindOfFile(String path, String type) throws IOException {
        Answer answer = get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo(type);
        assertThat(answer.header("Content-Security-Policy")).isEqualTo(POLICY);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.body()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "127.0.0.1", "localhost:1", "127.0.0.1.evil.example:PORT", "192.168.0.1:PORT"})
    void refusesAForeignHostBeforeAnythingElse(String host) throws IOException {
        Answer answer = ask("POST", "/nada", "Host: " + host.replace("PORT", port()));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("<html");
    }

    @Test
    void refusesRequestsWithoutAHostOrWithTwo() throws IOException {
        assertThat(ask("GET", "/").status()).isEqualTo(403);
        assertThat(ask("GET", "/", "Host: 127.0.0.1:" + port(), "Host: evil.example")
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "https://127.0.0.1:PORT", "http://127.0.0.1:1"})
    void refusesAForeignOrigin(String origin) throws IOException {
        String named = "Origin: " + origin.replace("PORT", port());
        assertThat(ask("GET", "/_vigente/estado?pagina=%2F", "Host: 127.0.0.1:" + port(), named)
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST"})
    void answersToEveryNameOfThisMachine(String name) throws IOException {
        String host = name + ":" + port();
        assertThat(ask("GET", "/", "Host: " + host, "Origin: http://" + host).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../pom.xml",
                "/%2e%2e/pom.xml",
                "/..%2fpom.xml",
                "/politicas/../../pom.xml",
                "/..%5cpom.xml",
                "//etc/passwd",
                "/%00",
                "/%ff",
                "/manifiesto.json",
                "/manual.yaml",
                "/_vigente/",
                "/politicas/nada.html"
            })
    void answersWithThe404PageForWhatTheSiteDoesNotHave(String path) throws IOException {
        Answer answer = get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("Esta página no existe").doesNotContain("<project", "root:");
    }

    @Test
    void sendsTheHeadersAloneWhereOnlyTheyAreAskedFor() throws IOException {
        Answer head = ask("HEAD", "/", "Host: 127.0.0.1:" + port());
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        int length = get("/").body().getBytes(StandardCharsets.UTF_8).length;
        assertThat(head.header("Content-Length")).isEqualTo(String.valueOf(length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
    void refusesToChangeAnything(String method) throws IOException {
        Answer answer = ask(method, "/", "Host: 127.0.0.1:" + port());
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void letsABrowserKeepOnlyWhatIsNamedAfterItsContent() throws IOException {
        String page = get("/").body();
        int at = page.indexOf("assets/css/");
        String asset = page.substring(at, page.indexOf('"', at));
        assertThat(get("/" + asset).header("Cache-Control")).contains("immutable");
    }

    @Test
    void takesTheNextPortWhereOneIsTaken() throws IOException {
        try (PreviewServer other =
                PreviewServer.start(Preview.of(new Sources(CONTENT, "content", TODAY)), server.port())) {
            assertThat(other.port()).isGreaterThan(server.port());
        }
    }

    @Test
    void listensOnThisMachineAlone() {
        assertThat(server.address()).isEqualTo("http://127.0.0.1:" + port() + "/");
        assertThat(server.isLocal()).isTrue();
    }

    private String port() {
        return String.valueOf(server.port());
    }

    private Answer get(String path) throws IOException {
        return ask("GET", path, "Host: 127.0.0.1:" + port());
    }

    // By hand: a client library would correct what is wrong with these requests.
    private Answer ask(String method, String path, String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            String request = method + " " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers)
                    + (headers.length == 0 ? "" : "\r\n") + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            int status = Integer.parseInt(
                    List.of(Objects.requireNonNull(in.readLine()).split(" ", -1))
                            .get(1));
            List<String> lines = new ArrayList<>();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                lines.add(line);
            }
            StringBuilder body = new StringBuilder();
            for (int c = in.read(); c >= 0; c = in.read()) {
                body.append((char) c);
            }
            return new Answer(status, lines, body.toString());
        }
    }
}
