package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shipped nginx configuration in the real server: who may see one level cannot fetch another's file by any spelling.
 *
 * <p>Where no nginx is installed nothing is tested, and that is printed. The place of oauth2-proxy takes a small server to whom
 * the session cookie is the person's group.
 */
class NginxIT extends ShippedServer {
    private static final Path DEPLOY =
            Path.of("../deploy/nginx").toAbsolutePath().normalize();

    private int proxy;
    private HttpServer door;

    @BeforeAll
    void start(@TempDir Path work) throws IOException, InterruptedException {
        Optional<Path> program = program();
        prepare("nginx", program.isPresent(), work);
        door = door();
        proxy = door.getAddress().getPort();
        start(
                List.of(
                        program.orElseThrow().toString(),
                        "-p",
                        work.toString(),
                        "-c",
                        configuration(work).toString(),
                        "-e",
                        "stderr"),
                work.resolve("nginx.log"));
    }

    @AfterAll
    void closeTheDoor() {
        if (door != null) {
            door.stop(0);
        }
    }

    @Override
    String refusal() {
        return "HTTP/1.1 403";
    }

    @Test
    void sendsWhoeverIsNobodyToTheDoor() throws IOException {
        assertThat(get("/interno/index.html", ""))
                .startsWith("HTTP/1.1 302")
                .contains("/oauth2/sign_in")
                .doesNotContain(SECRET);
        assertThat(get("/publico/", "")).startsWith("HTTP/1.1 200");
    }

    @Test
    void believesNoHeaderOfTheBrowser() throws IOException {
        for (String header : List.of(
                "X-Forwarded-Groups: manual-restringido",
                "X-Auth-Request-Groups: manual-restringido",
                "X-Original-URI: /publico/",
                "X-Original-URL: /confidencial/",
                "X-Rewrite-URL: /confidencial/",
                "X-HTTP-Method-Override: GET",
                "X-Accel-Redirect: /confidencial/",
                "Cookie: grupo=manual-restringido")) {
            assertThat(client.raw(
                            "GET /confidencial/index.html HTTP/1.1\r\nHost: x\r\nCookie: sesion=interno\r\n" + header))
                    .as(header)
                    .doesNotContain(SECRET);
        }
    }

    @Test
    void keepsForGoodOnlyWhatHasItsContentInItsName() throws IOException {
        assertThat(get("/interno/assets/x.1234.css", "interno")).contains("immutable");
        assertThat(get("/interno/index.html", "interno")).contains("no-cache").doesNotContain("immutable");
        assertThat(get("/interno/assets/x.1234.css", "")).contains("no-cache").doesNotContain("immutable");
        assertThat(get("/interno/assets/nada.css", "interno"))
                .contains("no-cache")
                .doesNotContain("immutable");
        assertThat(
                        client.raw(
                                "GET /interno/assets/x.1234.css HTTP/1.1\r\nHost: x\r\nCookie: sesion=interno\r\nAccept-Encoding: gzip"))
                .contains("Content-Encoding: gzip");
    }

    private static Optional<Path> program() {
        return Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static HttpServer door() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/oauth2/auth", exchange -> answer(exchange, verdict(exchange)));
        server.createContext("/", exchange -> answer(exchange, 200));
        server.start();
        return server;
    }

    private static int verdict(HttpExchange exchange) {
        String cookie = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Cookie"))
                .orElse("");
        Optional<String> group = Stream.of(cookie.split("; ?"))
                .filter(c -> c.startsWith("sesion=") && c.length() > 7)
                .map(c -> "manual-" + c.substring(7))
                .findFirst();
        Set<String> allowed = Set.of(exchange.getRequestURI()
                .getQuery()
                .replace("allowed_groups=", "")
                .split(","));
        return group.map(g -> allowed.contains(g) ? 202 : 403).orElse(401);
    }

    private static void answer(HttpExchange exchange, int code) throws IOException {
        exchange.sendResponseHeaders(code, -1);
        exchange.close();
    }

    // The shipped files as they are, but for addresses, folders and the certificate.
    private Path configuration(Path work) throws IOException {
        for (String name : List.of("sitio.conf", "cabeceras.conf", "acceso.conf", "vigente.conf")) {
            String shipped = Files.readString(DEPLOY.resolve(name));
            String here = shipped.replace("/etc/nginx/vigente/", work + "/")
                    .replace("/srv/vigente", work + "/srv")
                    .replace("127.0.0.1:4180", "127.0.0.1:" + proxy)
                    .replace("listen 443 ssl;", "listen 127.0.0.1:" + client.port() + ";")
                    .replaceAll("(?m)^ *ssl_.*$", "")
                    .replaceFirst("(?s)server \\{\\s+listen 80;.*?\\n}", "");
            Files.writeString(work.resolve(name), here);
        }
        for (String folder : List.of("cuerpo", "proxy", "fastcgi", "uwsgi", "scgi")) {
            Files.createDirectories(work.resolve(folder));
        }
        Path whole = work.resolve("nginx.conf");
        Files.writeString(
                whole,
                ("daemon off; worker_processes 1; pid W/nginx.pid; error_log stderr warn;\n"
                                + "events { worker_connections 256; }\n"
                                + "http { types { text/html html; text/css css; } access_log off;\n"
                                + "client_body_temp_path W/cuerpo; proxy_temp_path W/proxy; fastcgi_temp_path W/fastcgi;\n"
                                + "uwsgi_temp_path W/uwsgi; scgi_temp_path W/scgi;\n"
                                + "include W/vigente.conf; }\n")
                        .replace("W/", work + "/"));
        return whole;
    }

    @Override
    String get(String path, String group) throws IOException {
        return client.raw(
                "GET " + path + " HTTP/1.1\r\nHost: x" + (group.isEmpty() ? "" : "\r\nCookie: sesion=" + group));
    }
}
