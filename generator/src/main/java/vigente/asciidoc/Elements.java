package vigente.asciidoc;

import java.util.List;
import java.util.regex.Pattern;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problems;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Target;

/** What each mark becomes in the tree, and how it is written in a source. */
final class Elements {
    private static final Pattern ACTIVE =
            Pattern.compile("\\s*(?:javascript|vbscript|data)\\s*:.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Headings headings;
    private final Problems problems;

    Elements(Headings headings, Problems problems) {
        this.headings = headings;
        this.problems = problems;
    }

    /** How an author may have begun to write the element. */
    List<String> writings(Mark mark, List<String> arguments) {
        return switch (mark) {
            case REFERENCE ->
                List.of(
                        "politica:" + arguments.get(0) + "[",
                        "termino:" + arguments.get(0) + "[",
                        "termino:" + firstWord(arguments.get(0)));
            case CROSS -> crossings(arguments.get(0), arguments.get(1));
            case LINK ->
                List.of(
                        "link:" + arguments.get(0),
                        arguments.get(0),
                        arguments.get(0).replaceFirst("^mailto:", ""));
            case IMAGE -> List.of("image:" + arguments.get(0), "image:");
            case FOOTNOTE -> List.of("footnote:", "footnoteref:");
            default -> List.of();
        };
    }

    private static String firstWord(String text) {
        return text.split("\\s", 2)[0];
    }

    private static List<String> crossings(String path, String fragment) {
        String target = path.isEmpty() ? fragment : path;
        return List.of("<<" + target, "<<#" + target, "xref:" + target, "xref:#" + target, "<<");
    }

    /** An element without content. */
    List<Inline> alone(Mark mark, List<String> arguments, Place place) {
        return mark == Mark.IMAGE ? image(arguments, place) : List.of(new Inline.Break());
    }

    private List<Inline> image(List<String> arguments, Place place) {
        String path = arguments.get(0);
        String alternative = arguments.get(1);
        if (isActive(path)) {
            problems.add(Kind.UNSAFE_LINK, place, path);
            return alternative.isEmpty() ? List.of() : List.of(new Inline.Text(alternative));
        }
        return List.of(Pictures.image(path, alternative, arguments.get(2), place, problems));
    }

    /** Whether an address would run something in the reader's browser. */
    static boolean isActive(String target) {
        return ACTIVE.matcher(target).matches();
    }

    /** An element around {@code content}. */
    List<Inline> around(Mark mark, List<String> arguments, List<Inline> content, Place place) {
        return switch (mark) {
            case STRONG -> List.of(new Inline.Strong(content));
            case EMPHASIS -> List.of(new Inline.Emphasis(content));
            case SPAN -> Languages.span(arguments.get(0), content);
            case REFERENCE -> List.of(new Inline.Reference(target(arguments.get(0)), content, place));
            case CROSS -> List.of(cross(arguments.get(0), arguments.get(1), content, place));
            case LINK -> link(arguments.get(0), content, place);
            case FOOTNOTE -> List.of(footnote(content, place));
            default -> content;
        };
    }

    private static Target target(String written) {
        return Target.parse(written.replaceAll("\\s+", " "));
    }

    /** A path leads to another file, as {@code [texto](otro.adoc#x)} does in Markdown. */
    private Inline cross(String path, String fragment, List<Inline> content, Place place) {
        if (path.isEmpty()) {
            return new Inline.Reference(new Target("", headings.address(fragment)), content, place);
        }
        String target = fragment.isEmpty() ? path : path + "#" + fragment;
        return new Inline.Link(target, content.isEmpty() ? List.of(new Inline.Text(target)) : content, place);
    }

    private List<Inline> link(String target, List<Inline> content, Place place) {
        if (isActive(target)) {
            problems.add(Kind.UNSAFE_LINK, place, target);
            return content;
        }
        return target.startsWith("#")
                ? List.of(new Inline.Reference(new Target("", target.substring(1)), content, place))
                : List.of(new Inline.Link(target, content, place));
    }

    private static Inline footnote(List<Inline> content, Place place) {
        Collector words = new Collector();
        words.addAll(content);
        return new Inline.Footnote(List.of(new Block.Paragraph(words.whole(), place)), place);
    }
}
