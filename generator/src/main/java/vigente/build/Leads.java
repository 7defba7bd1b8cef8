package vigente.build;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a page holds that can be led to, and where it leads itself.
 *
 * @param ids of its elements, each between line ends
 * @param targets inside the site, each once: the path from its root, and the id behind a {@code #}
 */
record Leads(String ids, List<String> targets) {
    private static final String OPENING = "=\"";
    private static final Pattern ELSEWHERE = Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//).*", Pattern.DOTALL);

    Leads {
        targets = List.copyOf(targets);
    }

    /** Looks for those of a page, part by part. */
    static final class Search {
        private final String address;
        private final StringBuilder ids = new StringBuilder("\n");
        private final List<String> targets = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();

        /** @param address of the page */
        Search(String address) {
            this.address = address;
        }

        /** Looks through what comes next; no tag goes on in another part. */
        void through(String html) {
            for (int at = html.indexOf(OPENING); at >= 0; at = html.indexOf(OPENING, at)) {
                int value = at + OPENING.length();
                int end = html.indexOf('"', value);
                if (end < 0) {
                    break;
                }
                if (isNamed("id", html, at)) {
                    ids.append(plain(html.substring(value, end))).append('\n');
                } else if (isNamed("href", html, at) || isNamed("src", html, at)) {
                    String written = html.substring(value, end);
                    if (seen.add(written)) {
                        String target = plain(written);
                        if (!ELSEWHERE.matcher(target).matches()) {
                            targets.add(resolved(address, target));
                        }
                    }
                }
                at = end + 1;
            }
        }

        Leads found() {
            return new Leads(ids.toString(), targets);
        }
    }

    private static boolean isNamed(String name, String html, int end) {
        int start = end - name.length();
        return start > 0 && html.startsWith(name, start) && Character.isWhitespace(html.charAt(start - 1));
    }

    private static String plain(String value) {
        return value.indexOf('&') < 0 ? value : value.replace("&amp;", "&").replace("&#39;", "'");
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
}
