package vigente;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** A plain server of a folder, without compression, that counts what it hands out and sends the pages' own policy as a header. */
public final class SiteServer implements AutoCloseable {
    static {
        // Else the JDK's server waits 40 ms before every answer, and that would be measured as the search's time.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

    private final Path folder;
    private final Duration fontsLate;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final AtomicLong searchBytes = new AtomicLong();

    private SiteServer(Path folder, Duration fontsLate, HttpServer server) {
        this.folder = folder;
        this.fontsLate = fontsLate;
        this.server = server;
    }

    public static SiteServer of(Path folder) throws IOException {
        return of(folder, Duration.ZERO);
    }

    /** The same as a reader meets it far from the server: its fonts come so much later than all else. */
    static SiteServer of(Path folder, Duration fontsLate) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        SiteServer site = new SiteServer(folder, fontsLate, server);
        server.createContext("/", site::answer);
        server.setExecutor(site.threads);
        server.start();
        return site;
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** How many bytes of the search's scripts and index were handed out since the last call. */
    public long searchBytes() {
        return searchBytes.getAndSet(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(1);
            Path file = folder.resolve(path.isEmpty() ? "index.html" : path).normalize();
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] bytes = Files.readAllBytes(file);
            if (path.startsWith("buscar/") || path.startsWith("assets/js/search")) {
                searchBytes.addAndGet(bytes.length);
            }
            if (path.endsWith(".woff2")) {
                Thread.sleep(fontsLate.toMillis());
            }
            exchange.getResponseHeaders().set("Content-Type", type(path));
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private static String type(String path) {
        if (path.endsWith(".js")) {
            return "text/javascript";
        }
        if (path.endsWith(".css")) {
            return "text/css";
        }
        return path.endsWith(".html") || path.isEmpty() ? "text/html; charset=utf-8" : "application/octet-stream";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
