package vigente.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Addresses inside the site: all relative, so that every page opens from a folder, too. */
public final class Url {
    private static final BitSet PLAIN = new BitSet();

    static {
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
                .chars()
                .forEach(PLAIN::set);
    }

    private Url() {}

    /**
     * The way from one page to another, percent-encoded.
     *
     * @param from path of the page from the site's root, as a file is named
     * @param to path likewise
     * @param fragment id in that page; empty for the whole
     */
    static String relative(String from, String to, String fragment) {
        String anchor = fragment.isEmpty() ? "" : "#" + encode(fragment);
        if (from.equals(to)) {
            return anchor.isEmpty() ? encode(last(to)) : anchor;
        }
        List<String> source = new ArrayList<>(Arrays.asList(from.split("/")));
        List<String> target = new ArrayList<>(Arrays.asList(to.split("/")));
        while (source.size() > 1 && target.size() > 1 && source.get(0).equals(target.get(0))) {
            source.remove(0);
            target.remove(0);
        }
        StringBuilder way = new StringBuilder("../".repeat(source.size() - 1));
        for (int i = 0; i < target.size(); i++) {
            way.append(i > 0 ? "/" : "").append(encode(target.get(i)));
        }
        return way + anchor;
    }

    /**
     * The address of a page for readers outside the site.
     *
     * @param site its absolute address, ends in {@code /}; where it is empty the result is relative to the site's root
     */
    public static String absolute(String site, String to) {
        return ascii(site) + relative("", to, "");
    }

    // An address as people write it may hold letters that one on the wire may not (RFC 3987, section 3.1).
    private static String ascii(String address) {
        StringBuilder out = new StringBuilder();
        address.codePoints().forEach(c -> {
            boolean plain = c > ' ' && c < 0x7F && "\\^`{|}".indexOf(c) < 0;
            out.append(plain ? Character.toString(c) : encode(Character.toString(c)));
        });
        return out.toString();
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** From a page at {@code address} to the site's root: {@code ../} repeated. */
    static String base(String address) {
        return "../".repeat((int) address.chars().filter(c -> c == '/').count());
    }

    /** One part of a path or an id, percent-encoded where it has to be (RFC 3986). */
    static String encode(String part) {
        return isPlain(part) ? part : escaped(part);
    }

    private static boolean isPlain(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (!isPlain(part.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return PLAIN.get(c);
    }

    private static String escaped(String part) {
        StringBuilder out = new StringBuilder();
        for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isPlain(c)) {
                out.append(c);
            } else {
                out.append('%').append(String.format(java.util.Locale.ROOT, "%02X", (int) c));
            }
        }
        return out.toString();
    }
}
