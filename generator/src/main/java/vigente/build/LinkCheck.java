package vigente.build;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problem;
import vigente.problem.Problems;

/**
 * Follows every address of every page that is published: links, anchors, images, style sheets and scripts.
 *
 * <p>What authors point to wrongly is found in the sources, with its place; what is found here is a template's doing. May
 * be told of pages from several threads.
 */
final class LinkCheck {
    private static final String OPENING = "=\"";
    private static final Pattern ELSEWHERE = Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//).*", Pattern.DOTALL);

    /** The ids of each page, each between line ends. */
    private final Map<String, String> ids = new ConcurrentHashMap<>();
    /** For each address that is led to, the first page that does. */
    private final Map<String, String> led = new ConcurrentHashMap<>();

    /** Takes note of what the page at {@code address} holds and where it leads. */
    void page(String address, String html) {
        StringBuilder here = new StringBuilder("\n");
        Set<String> seen = new HashSet<>();
        for (int at = html.indexOf(OPENING); at >= 0; at = html.indexOf(OPENING, at)) {
            int value = at + OPENING.length();
            int end = html.indexOf('"', value);
            if (end < 0) {
                break;
            }
            if (isNamed("id", html, at)) {
                here.append(plain(html.substring(value, end))).append('\n');
            } else if (isNamed("href", html, at) || isNamed("src", html, at)) {
                String target = html.substring(value, end);
                if (seen.add(target)) {
                    follow(address, plain(target));
                }
            }
            at = end + 1;
        }
        ids.put(address, here.toString());
    }

    private static boolean isNamed(String name, String html, int end) {
        int start = end - name.length();
        return start > 0 && html.startsWith(name, start) && Character.isWhitespace(html.charAt(start - 1));
    }

    private static String plain(String value) {
        return value.indexOf('&') < 0 ? value : value.replace("&amp;", "&").replace("&#39;", "'");
    }

    private void follow(String page, String target) {
        if (!ELSEWHERE.matcher(target).matches()) {
            led.merge(resolved(page, target), page, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
    }

    private static String resolved(String page, String address) {
        int hash = address.indexOf('#');
        String path = decoded(hash < 0 ? address : address.substring(0, hash));
        String fragment = hash < 0 ? "" : "#" + decoded(address.substring(hash + 1));
        if (path.isEmpty()) {
            return page + fragment;
        }
        Deque<String> steps = new ArrayDeque<>(List.of(page.split("/", -1)));
        steps.removeLast();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                // One step too many leads out of the site: the address stays one that does not exist.
                if (steps.pollLast() == null) {
                    steps.addLast("..");
                }
            } else if (!step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps) + fragment;
    }

    private static String decoded(String part) {
        if (part.indexOf('%') < 0) {
            return part;
        }
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItStands) {
            return part;
        }
    }

    /** One problem for each address that leads to nothing; {@code holds}, asked from several threads, tells which files are published. */
    List<Problem> dead(Predicate<String> holds) {
        Problems dead = new Problems();
        led.entrySet().parallelStream()
                .filter(link -> isDead(link.getKey(), holds))
                .forEachOrdered(
                        link -> dead.add(Kind.DEAD_LINK, Place.start("manual.yaml"), link.getValue(), link.getKey()));
        return dead.sorted();
    }

    private boolean isDead(String target, Predicate<String> holds) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String fragment = hash < 0 ? "" : target.substring(hash + 1);
        String known = ids.getOrDefault(path, "");
        return !holds.test(path) || !fragment.isEmpty() && !known.contains("\n" + fragment + "\n");
    }
}
