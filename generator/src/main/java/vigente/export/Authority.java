package vigente.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

/**
 * In whose name things are given identifiers that stay the same from build to build.
 *
 * @param host of the published site; a reserved name (RFC 2606) where the manual has no address
 * @param path where the manual stands on that host, so that two manuals there are not taken for one; may be empty
 */
public record Authority(String host, String path) {
    /** The authority of a site at the absolute {@code address}. */
    public static Authority of(String address) {
        try {
            URI uri = new URI(address);
            return uri.getHost() == null
                    ? named(address)
                    : new Authority(
                            uri.getHost().toLowerCase(Locale.ROOT),
                            uri.getRawPath().replaceAll("^/+|/+$", ""));
        } catch (URISyntaxException otherForm) {
            return named(address);
        }
    }

    /** The authority of a manual without address: only its owner's {@code name} is known. */
    public static Authority named(String name) {
        return new Authority("vigente.invalid", encoded(name));
    }

    /** A calendar's identifier for what concerns {@code code} (RFC 7986, section 5.3). */
    String uid(String code) {
        return "revision:" + encoded(code) + (path.isEmpty() ? "" : ":" + path) + "@" + host;
    }

    /** A "tag" URI (RFC 4151) minted on {@code day}. */
    String tag(LocalDate day, String name) {
        return "tag:" + host + "," + day + ":" + (path.isEmpty() ? "" : path + "/") + encoded(name);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
