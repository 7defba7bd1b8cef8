package vigente.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vigente.build.Preview;
import vigente.message.Messages;

/** The files of a preview as its server shows them: every page carries the script that renews it. */
final class LivePages {
    /** Below it stand the server's own files; no page that is published begins with a low line. */
    static final String OWN = "_vigente/";

    private static final List<String> FILES = List.of(
            "vivo.js",
            "vivo.css",
            "editor/editor.css",
            "editor/acts.js",
            "editor/asking.js",
            "editor/data.js",
            "editor/drafting.js",
            "editor/elements.js",
            "editor/findings.js",
            "editor/home.js",
            "editor/lists.js",
            "editor/owed.js",
            "editor/text.js");
    private static final String NOT_FOUND = "404.html";
    private static final String PAGE = ".html";
    private static final String HEAD_END = "</head>";
    private static final int DIGITS = 8;

    private final Preview preview;
    private final Map<String, byte[]> own;

    LivePages(Preview preview) {
        this.preview = preview;
        this.own = FILES.stream().collect(Collectors.toUnmodifiableMap(name -> OWN + name, LivePages::packed));
    }

    /** The answer for the file at {@code path}. */
    Reply reply(String path) {
        byte[] packed = own.get(path);
        if (packed != null) {
            return Reply.file(Reply.OK, path, packed);
        }
        Optional<byte[]> found = preview.file(path);
        if (found.isPresent() && !isPage(path)) {
            return path.startsWith("assets/")
                    ? Reply.lasting(path, found.get())
                    : Reply.file(Reply.OK, path, found.get());
        }
        return found.map(bytes -> page(Reply.OK, bytes)).orElseGet(this::notFound);
    }

    private Reply notFound() {
        return preview.file(NOT_FOUND)
                .map(bytes -> page(Reply.NOT_FOUND, bytes))
                .orElseGet(() -> Reply.text(Reply.NOT_FOUND, Messages.text("web.404.titulo")));
    }

    /** What the page at {@code path} wants to know about itself. */
    Reply state(String path) {
        byte[] shown = preview.file(path).or(() -> preview.file(NOT_FOUND)).orElse(new byte[0]);
        return Reply.file(Reply.OK, "estado.json", preview.state(path, fingerprint(shown)));
    }

    private static boolean isPage(String path) {
        return path.endsWith(PAGE) || path.equals(Preview.PROBLEMS);
    }

    private static Reply page(int status, byte[] bytes) {
        String html = new String(bytes, StandardCharsets.UTF_8);
        String live = "<link rel=\"stylesheet\" href=\"/" + OWN + "vivo.css\">\n<script src=\"/" + OWN
                + "vivo.js\" data-huella=\"" + fingerprint(bytes) + "\" defer></script>\n";
        int at = Math.max(0, html.indexOf(HEAD_END));
        String shown = html.substring(0, at) + live + html.substring(at);
        return Reply.file(status, "x" + PAGE, shown.getBytes(StandardCharsets.UTF_8));
    }

    private static String fingerprint(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static byte[] packed(String name) {
        try (InputStream in = LivePages.class.getResourceAsStream("/vigente/serve/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + name);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
