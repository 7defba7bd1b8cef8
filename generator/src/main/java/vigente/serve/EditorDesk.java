package vigente.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import vigente.build.Preview;
import vigente.editor.Answer;
import vigente.editor.Editor;
import vigente.message.Messages;

/**
 * Takes to the editor what is asked of it, and only from its own pages: what does something has to carry the token that
 * stands in them, which other sites cannot read.
 */
final class EditorDesk {
    private static final String TOKEN = "X-Vigente-Ficha";
    private static final String TOKEN_FIELD = "ficha=";
    private static final String WISH_FIELD = "pedido=";
    private static final int TOKEN_BYTES = 24;
    private static final int LARGEST = 32 << 20;

    private final Editor editor;
    private final byte[] token;

    EditorDesk(Preview preview) {
        byte[] secret = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(secret);
        String written = HexFormat.of().formatHex(secret);
        this.token = written.getBytes(StandardCharsets.US_ASCII);
        this.editor = new Editor(preview, written);
    }

    /** Whether {@code path} is the editor's. */
    static boolean isMeant(String path) {
        return path.startsWith(Editor.OWN);
    }

    Reply reply(HttpExchange exchange, String path) throws IOException {
        return switch (exchange.getRequestMethod()) {
            case "GET", "HEAD" -> Editor.isOpen(path) || isOurs(exchange) ? reply(editor.get(path)) : refused();
            case "POST" -> posted(exchange, path);
            default -> Reply.wrongMethod("GET, HEAD, POST", Messages.text("servir.metodo"));
        };
    }

    private Reply posted(HttpExchange exchange, String path) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return Reply.text(Reply.TOO_LARGE, Messages.text("editor.demasiado"));
        }
        if (!Editor.isOpen(path)) {
            return isOurs(exchange) ? reply(editor.post(path, body)) : refused();
        }
        // A form that fills a frame cannot send headers of its own.
        String form = new String(body, StandardCharsets.UTF_8);
        boolean ours = field(form, TOKEN_FIELD).filter(this::isToken).isPresent();
        byte[] wish = field(form, WISH_FIELD).orElse("").getBytes(StandardCharsets.UTF_8);
        return ours ? reply(editor.post(path, wish)) : refused();
    }

    private static Optional<String> field(String form, String name) {
        for (String field : form.split("&", -1)) {
            if (field.startsWith(name)) {
                return RequestPath.decoded(field.substring(name.length()).replace('+', ' '));
            }
        }
        return Optional.empty();
    }

    private boolean isOurs(HttpExchange exchange) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(TOKEN))
                .filter(this::isToken)
                .isPresent();
    }

    private boolean isToken(String sent) {
        return MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), token);
    }

    private static Reply refused() {
        return Reply.text(Reply.FORBIDDEN, Messages.text("editor.sin-ficha"));
    }

    private static Reply reply(Answer answer) {
        if (!answer.location().isEmpty()) {
            return Reply.elsewhere(answer.status(), answer.location());
        }
        Reply reply = Reply.file(answer.status(), answer.name(), answer.bytes());
        return answer.frames() ? reply.framing() : reply;
    }
}
