package vigente.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a .docx file's paragraph styles and numberings mean. */
final class WordStyles {
    private static final Pattern HEADING = Pattern.compile("(?:heading|titulo|título|encabezado) ([1-9])");
    private static final int DEEPEST = 12;

    private final Map<String, Xml> styles = new HashMap<>();
    private final Map<String, Xml> lists = new HashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();

    WordStyles(WordPackage word) {
        word.xml("word/styles.xml")
                .ifPresent(xml -> xml.all("style")
                        .forEach(style -> style.attribute("styleId").ifPresent(id -> styles.put(id, style))));
        word.xml("word/numbering.xml").ifPresent(this::readLists);
    }

    private void readLists(Xml numbering) {
        Map<String, Xml> shapes = new HashMap<>();
        numbering.all("abstractNum").forEach(a -> a.attribute("abstractNumId").ifPresent(id -> shapes.put(id, a)));
        numbering.all("num").forEach(num -> {
            Optional<Xml> shape = num.value("abstractNumId").map(shapes::get);
            num.attribute("numId").ifPresent(id -> shape.ifPresent(s -> lists.put(id, s)));
        });
    }

    /** How a paragraph is used. */
    record Use(boolean title, int heading, boolean contents, Optional<Numbered> numbered) {}

    /** In which list a paragraph stands, and how deep, counted from 0. */
    record Numbered(String list, int level) {}

    /** How the paragraph with these properties is used: its own ones, then those of its style and of what that is based on. */
    Use use(Optional<Xml> properties) {
        Optional<Xml> numbering = properties.flatMap(p -> p.child("numPr"));
        Optional<Integer> outline =
                properties.flatMap(p -> p.value("outlineLvl")).flatMap(WordStyles::digit);
        boolean title = false;
        boolean contents = false;
        Optional<String> style = properties.flatMap(p -> p.value("pStyle"));
        for (int depth = 0; style.isPresent() && depth < DEEPEST; depth++) {
            Optional<Xml> definition = Optional.ofNullable(styles.get(style.get()));
            String name =
                    definition.flatMap(d -> d.value("name")).orElse(style.get()).toLowerCase(Locale.ROOT);
            Matcher heading = HEADING.matcher(name);
            if (outline.isEmpty() && heading.matches()) {
                outline = Optional.of(Integer.parseInt(heading.group(1)) - 1);
            }
            title |= name.equals("title") || name.equals("título") || name.equals("titulo");
            contents |= name.matches("(?:toc|tdc|índice|table of figures)\\b.*\\d?");
            Optional<Xml> inherited = definition.flatMap(d -> d.child("pPr"));
            outline = outline.or(
                    () -> inherited.flatMap(p -> p.value("outlineLvl")).flatMap(WordStyles::digit));
            numbering = numbering.or(() -> inherited.flatMap(p -> p.child("numPr")));
            style = definition.flatMap(d -> d.value("basedOn"));
        }
        int level = outline.filter(l -> l < 9).map(l -> l + 1).orElse(0);
        return new Use(title, level, contents, numbering.flatMap(WordStyles::numbered));
    }

    private static Optional<Numbered> numbered(Xml numbering) {
        Optional<String> list = numbering.value("numId").filter(id -> !id.equals("0"));
        int level = numbering.value("ilvl").flatMap(WordStyles::digit).orElse(0);
        return list.map(id -> new Numbered(id, level));
    }

    private static Optional<Integer> digit(String written) {
        return written.matches("\\d") ? Optional.of(Integer.parseInt(written)) : Optional.empty();
    }

    /** The number or bullet that the next paragraph of that list carries. */
    String marker(Numbered numbered) {
        Optional<Xml> level = Optional.ofNullable(lists.get(numbered.list()))
                .flatMap(shape -> shape.all("lvl")
                        .filter(l -> l.attribute("ilvl")
                                .filter(String.valueOf(numbered.level())::equals)
                                .isPresent())
                        .findFirst());
        String format = level.flatMap(l -> l.value("numFmt")).orElse("decimal");
        int start =
                level.flatMap(l -> l.value("start")).flatMap(WordStyles::digit).orElse(1);
        if (format.equals("bullet") || format.equals("none")) {
            return "•";
        }
        String key = numbered.list() + " " + numbered.level();
        int number = counters.merge(key, start, (before, unused) -> before + 1);
        counters.keySet()
                .removeIf(other -> other.startsWith(numbered.list() + " ")
                        && Integer.parseInt(other.substring(other.indexOf(' ') + 1)) > numbered.level());
        return format.endsWith("Letter") && number <= 26 ? (char) ('a' + number - 1) + ")" : number + ".";
    }
}
