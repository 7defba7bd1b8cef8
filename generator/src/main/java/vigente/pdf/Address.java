package vigente.pdf;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** The addresses of links on their way through FOP: only those of the package's convention pass, safely encoded. */
final class Address {
    static final String SCHEME = "vigente:";
    private static final Set<String> WORLD = Set.of("http", "https", "mailto", "tel");
    private static final String SAFE = "-._~:/?#@!$&*+,;=";

    private Address() {}

    /** The address as FOP is to see it; empty for one that leads nowhere in print. */
    static String encoded(String address) {
        if (address.startsWith("#") && address.length() > 1) {
            return SCHEME + "#" + escaped(address.substring(1));
        }
        if (address.startsWith(SCHEME)) {
            return escaped(address);
        }
        int colon = address.indexOf(':');
        boolean world = colon > 0 && WORLD.contains(address.substring(0, colon).toLowerCase(Locale.ROOT));
        // A percent sign in an address of the world is its own encoding already.
        return world ? escaped(address).replace("%25", "%") : "";
    }

    /** What stands after the scheme in one of our own addresses, decoded: {@code SLUG#L-9}, {@code #L-9}, {@code /path}. */
    static String decoded(String address) {
        // URLDecoder is for forms: to it a plus sign is a space.
        String plain = address.substring(SCHEME.length()).replace("+", "%2B");
        return URLDecoder.decode(plain, StandardCharsets.UTF_8);
    }

    /** A path or fragment as it stands in a URI. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || SAFE.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return out.toString();
    }
}
