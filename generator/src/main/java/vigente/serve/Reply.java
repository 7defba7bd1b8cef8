package vigente.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What a request is answered with.
 *
 * @param lasting whether a browser may keep it: its name tells its content
 */
record Reply(int status, String type, byte[] bytes, boolean lasting) {
    static final int OK = 200;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int WRONG_METHOD = 405;
    static final int FAILED = 500;

    // The same as the pages carry themselves (commands: "What build publishes").
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

    static Reply text(int status, String sentence) {
        return new Reply(status, MediaTypes.of("x.txt"), (sentence + "\n").getBytes(StandardCharsets.UTF_8), false);
    }

    static Reply file(int status, String path, byte[] bytes) {
        return new Reply(status, MediaTypes.of(path), bytes, false);
    }

    /** Sends it; the bytes only where they were asked for. */
    void send(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        protect(headers);
        headers.set("Content-Type", type);
        headers.set("Cache-Control", lasting ? "max-age=31536000, immutable" : "no-store");
        if (status == WRONG_METHOD) {
            headers.set("Allow", "GET, HEAD");
        }
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", String.valueOf(bytes.length));
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    static void protect(Headers headers) {
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "SAMEORIGIN");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Referrer-Policy", "no-referrer");
    }
}
