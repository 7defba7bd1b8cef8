package vigente.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files a browser loads, each under a name that tells its content: {@code css/base.css} is published as {@code
 * assets/css/base.0123456789.css}, so that a browser may keep it for ever.
 *
 * <p>The names are the first ten digits of the SHA-256 of the bytes published. A style sheet's {@code url(…)} to another
 * file here is rewritten to that file's name; style sheets do not import each other.
 */
public final class Assets {
    private static final String FOLDER = "assets/";
    private static final Pattern URL = Pattern.compile("url\\(\\s*([\"']?)([^\"')]+)\\1\\s*\\)");

    private final SortedMap<String, String> addresses = new TreeMap<>();
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private Assets() {}

    /** Names the files; keys are their paths ({@code css/base.css}, with {@code /}). */
    public static Assets of(Map<String, byte[]> sources) {
        Assets made = new Assets();
        SortedMap<String, byte[]> sorted = new TreeMap<>(sources);
        sorted.forEach((name, bytes) -> {
            if (!name.endsWith(".css")) {
                made.add(name, bytes);
            }
        });
        // A style sheet's own name depends on the names of what it shows, so these come first.
        sorted.forEach((name, bytes) -> {
            if (name.endsWith(".css")) {
                made.add(name, made.rewritten(name, new String(bytes, StandardCharsets.UTF_8)));
            }
        });
        return made;
    }

    /** Each file's address from the site's root, by its path. */
    public Map<String, String> addresses() {
        return Collections.unmodifiableMap(addresses);
    }

    /** The bytes to publish, by address from the site's root. */
    public SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    private void add(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        int end = dot > name.lastIndexOf('/') ? dot : name.length();
        String address = FOLDER + name.substring(0, end) + "." + hash(bytes) + name.substring(end);
        addresses.put(name, address);
        files.put(address, bytes);
    }

    private byte[] rewritten(String name, String css) {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        Matcher urls = URL.matcher(css);
        return urls.replaceAll(found -> Matcher.quoteReplacement(renamed(folder, found)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String renamed(String folder, MatchResult url) {
        String address = addresses.get(resolved(folder + url.group(2)));
        if (address == null) {
            return url.group();
        }
        String up = "../".repeat((int) folder.chars().filter(c -> c == '/').count());
        return "url(\"" + up + address.substring(FOLDER.length()) + "\")";
    }

    private static String resolved(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 5);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
