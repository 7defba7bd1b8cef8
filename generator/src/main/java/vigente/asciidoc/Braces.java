package vigente.asciidoc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problems;
import vigente.text.Fold;
import vigente.text.Inline;
import vigente.text.Marks;

/**
 * A text and what its author wrote in braces at its end, as in Markdown: {@code {#ancla .critico obliga="Gerentes; Jefes"}}.
 *
 * <p>Anything else in braces is a reference to an attribute, and text where there is none of that name.
 */
record Braces(List<Inline> content, Marks marks) {
    private static final String VALUE = "\"[^\"{}]*\"|'[^'{}]*'|[“”][^“”{}]*[“”]|[^\\s{}\"'“”=]+";
    private static final Pattern PART = Pattern.compile("\\s*(?:#(?<id>[^\\s{}#\"'=.]+)|\\.(?<role>[^\\s{}\"'=.#]+)"
            + "|(?<name>[\\p{L}_][\\p{L}\\p{N}_-]*)\\s*=\\s*(?<value>" + VALUE + "))");
    private static final String CRITICAL = "critico";
    private static final Pattern END = Pattern.compile("\\s*\\{([^{}]{1,1000})}\\s*$");

    Braces {
        content = List.copyOf(content);
    }

    /** Takes the braces off the end of {@code words}; the first anchor in the text is the element's own. */
    static Braces of(Words words, Place place, Problems problems) {
        List<Inline> content = words.content();
        Marks marks = words.anchors().isEmpty()
                ? Marks.NONE
                : anchored(Marks.NONE, words.anchors().get(0));
        Matcher end = end(content);
        while (end.find() && isAttributes(end.group(1))) {
            marks = parts(end.group(1), marks, place, problems);
            content = shortened(content, end.start());
            end = end(content);
        }
        return new Braces(content, marks);
    }

    private static Matcher end(List<Inline> content) {
        boolean text = !content.isEmpty() && content.get(content.size() - 1) instanceof Inline.Text;
        return END.matcher(text ? ((Inline.Text) content.get(content.size() - 1)).text() : "");
    }

    private static List<Inline> shortened(List<Inline> content, int end) {
        Collector out = new Collector();
        out.addAll(content.subList(0, content.size() - 1));
        out.text(((Inline.Text) content.get(content.size() - 1)).text().substring(0, end));
        return out.whole();
    }

    private static boolean isAttributes(String inner) {
        Matcher part = PART.matcher(inner);
        int end = 0;
        while (end < inner.length() && part.find(end) && part.start() == end) {
            end = part.end();
        }
        return inner.substring(end).isBlank();
    }

    private static Marks parts(String inner, Marks marks, Place place, Problems problems) {
        Marks result = marks;
        Matcher part = PART.matcher(inner);
        while (part.find()) {
            if (part.group("id") != null) {
                result = anchored(result, part.group("id"));
            } else if (part.group("role") != null && CRITICAL.equals(Fold.plain(part.group("role")))) {
                result = critical(result);
            } else if ("obliga".equals(part.group("name"))) {
                result = obliging(result, part.group("value"));
            } else {
                problems.add(Kind.UNKNOWN_ATTRIBUTE, place, part.group().strip());
            }
        }
        return result;
    }

    static Marks anchored(Marks marks, String anchor) {
        return new Marks(marks.id(), marks.label(), anchor, marks.obliges(), marks.critical());
    }

    static Marks critical(Marks marks) {
        return new Marks(marks.id(), marks.label(), marks.anchor(), marks.obliges(), true);
    }

    /** {@code marks} with the posts of {@code written}, which are separated by semicolons. */
    static Marks obliging(Marks marks, String written) {
        List<String> posts =
                new ArrayList<>(Arrays.asList(written.replaceAll("[\"'“”]", "").split(";", -1)));
        posts.replaceAll(String::strip);
        posts.removeIf(String::isEmpty);
        return new Marks(marks.id(), marks.label(), marks.anchor(), posts, marks.critical());
    }
}
