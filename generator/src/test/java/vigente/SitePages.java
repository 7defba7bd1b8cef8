package vigente;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The pages of a published site as a browser's parser sees them, and what is wrong with them. */
final class SitePages {
    private static final Pattern ELSEWHERE = Pattern.compile("(?:https?|mailto|tel):.*|//.*", Pattern.DOTALL);
    private static final Pattern ABSOLUTE = Pattern.compile("[a-z][a-z0-9+.-]*:.*|/.*", Pattern.DOTALL);
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "srcset", "action", "formaction", "poster", "data", "xlink:href");
    private static final String LIVE = "style, iframe, object, embed, base, applet, foreignObject";
    private static final String REFRESH = "0; url=";

    private final Path folder;
    private final SortedMap<Path, Document> pages = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private int addresses;

    private SitePages(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Reads every page below {@code folder}. */
    static SitePages of(Path folder) throws IOException {
        SitePages site = new SitePages(folder);
        try (Stream<Path> files = Files.walk(site.folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                site.pages.put(
                        file, Jsoup.parse(Files.readString(file), file.toUri().toString()));
            }
        }
        return site;
    }

    int count() {
        return pages.size();
    }

    /** How many addresses {@link #faults} followed. */
    int addresses() {
        return addresses;
    }

    /** Every fault, with the page it is on: dead links, names given twice, whatever could run. */
    List<String> faults() {
        Map<String, Path> titles = new HashMap<>();
        pages.forEach((file, page) -> {
            once(file, page);
            inert(file, page);
            page.getAllElements().forEach(element -> follow(file, element));
            page.select("meta[http-equiv=refresh]")
                    .forEach(meta -> resolve(file, meta.attr("content").replace(REFRESH, "")));
            Optional.ofNullable(titles.put(page.title(), file))
                    .ifPresent(twin -> fault(file, "title of " + folder.relativize(twin) + ": " + page.title()));
        });
        return List.copyOf(faults);
    }

    private void once(Path file, Document page) {
        Set<String> ids = new HashSet<>();
        page.select("[id]").stream()
                .map(Element::id)
                .filter(id -> !ids.add(id))
                .forEach(id -> fault(file, "id twice: " + id));
        if (page.select("h1").size() != 1) {
            fault(file, "h1: " + page.select("h1").size());
        }
        if (page.title().isBlank()) {
            fault(file, "no title");
        }
        if (page.select("html").attr("lang").isBlank()) {
            fault(file, "no lang");
        }
    }

    private void inert(Path file, Document page) {
        page.select(LIVE).forEach(element -> fault(file, "live element: " + element.outerHtml()));
        page.select("script").stream()
                .filter(script -> !script.attr("src").matches("(?:\\.\\./)*assets/[^:]+")
                        || !script.data().isBlank())
                .forEach(script -> fault(file, "script: " + script.outerHtml()));
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                if (name.startsWith("on") || name.equals("style") || name.equals("srcdoc")) {
                    fault(file, "live attribute: " + attribute);
                }
            }
        }
    }

    private void follow(Path file, Element element) {
        for (Attribute attribute : element.attributes()) {
            if (ADDRESSES.contains(attribute.getKey())) {
                addresses++;
                String address = attribute.getValue().strip();
                String plain = address.replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
                if (element.normalName().equals("a") && ELSEWHERE.matcher(plain).matches()) {
                    continue;
                }
                if (plain.isEmpty() || ABSOLUTE.matcher(plain).matches()) {
                    fault(file, "not relative: " + attribute);
                } else {
                    resolve(file, address);
                }
            }
        }
    }

    private void resolve(Path file, String address) {
        int hash = address.indexOf('#');
        String path = decoded(hash < 0 ? address : address.substring(0, hash));
        String fragment = hash < 0 ? "" : decoded(address.substring(hash + 1));
        Path target = path.isEmpty() ? file : file.resolveSibling(path).normalize();
        Document page = pages.get(target);
        if (!target.startsWith(folder) || !Files.isRegularFile(target)) {
            fault(file, "dead link: " + address);
        } else if (!fragment.isEmpty() && page != null && page.getElementById(fragment) == null) {
            fault(file, "dead fragment: " + address);
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private void fault(Path file, String what) {
        faults.add(folder.relativize(file) + ": " + what);
    }
}
