package vigente.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a request is answered with.
 *
 * @param headers beside, and instead of, those that every answer has
 */
record Reply(int status, String type, byte[] bytes, Map<String, String> headers) {
    static final int OK = 200;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int WRONG_METHOD = 405;
    static final int TOO_LARGE = 413;
    static final int FAILED = 500;

    // The same as the pages carry themselves (commands: "What build publishes").
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

    static Reply text(int status, String sentence) {
        return new Reply(status, MediaTypes.of("x.txt"), (sentence + "\n").getBytes(StandardCharsets.UTF_8), Map.of());
    }

    static Reply file(int status, String path, byte[] bytes) {
        return new Reply(status, MediaTypes.of(path), bytes, Map.of());
    }

    /** The answer to a method that is not answered there. */
    static Reply wrongMethod(String allowed, String sentence) {
        Reply reply = text(WRONG_METHOD, sentence);
        return new Reply(WRONG_METHOD, reply.type(), reply.bytes(), Map.of("Allow", allowed));
    }

    /** A file that a browser may keep: its name tells its content. */
    static Reply lasting(String path, byte[] bytes) {
        return new Reply(OK, MediaTypes.of(path), bytes, Map.of("Cache-Control", "max-age=31536000, immutable"));
    }

    /** A page that shows another page of this server inside itself; what it sends there has to say where it comes from. */
    Reply framing() {
        return new Reply(
                status,
                type,
                bytes,
                Map.of("Content-Security-Policy", POLICY + "; frame-src 'self'", "Referrer-Policy", "same-origin"));
    }

    /** The way to {@code address}. */
    static Reply elsewhere(int status, String address) {
        return new Reply(status, MediaTypes.of("x.txt"), new byte[0], Map.of("Location", address));
    }

    /** Sends it; the bytes only where they were asked for. */
    void send(HttpExchange exchange) throws IOException {
        Headers all = exchange.getResponseHeaders();
        protect(all);
        all.set("Content-Type", type);
        all.set("Cache-Control", "no-store");
        headers.forEach(all::set);
        if (exchange.getRequestMethod().equals("HEAD")) {
            all.set("Content-Length", String.valueOf(bytes.length));
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
