package vigente.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import vigente.problem.Kind;
import vigente.text.Inline;
import vigente.text.PlainText;
import vigente.text.Target;

/** Reads links and images, written in place or by reference. */
final class LinkReader {
    private static final Pattern ACTIVE = Pattern.compile(
            "[\\s\\p{Cntrl}]*+(?:javascript|vbscript|data)[\\s\\p{Cntrl}]*+:.*+",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Reading reading;
    private final Function<Node, List<Inline>> words;

    /** Reads a node that leads to a definition elsewhere in the text. */
    interface ByReference<N extends RefNode> {
        List<Inline> read(N node, Reference target);
    }

    /** Reads links of {@code reading}; what stands between their brackets is asked of {@code words}. */
    LinkReader(Reading reading, Function<Node, List<Inline>> words) {
        this.reading = reading;
        this.words = words;
    }

    List<Inline> link(Link node) {
        return link(node, characters(node.getUrl()));
    }

    List<Inline> link(LinkRef node, Reference target) {
        return link(node, reading.definitions().destination(target));
    }

    private List<Inline> link(Node node, String target) {
        List<Inline> content = words.apply(node);
        if (refused(node, target)) {
            return content;
        }
        return List.of(
                target.startsWith("#") && target.length() > 1
                        ? new Inline.Reference(Target.parse(target), content, reading.place(node))
                        : new Inline.Link(target, content, reading.place(node)));
    }

    /** {@code <https://…>} or an address of electronic mail in angle brackets. */
    List<Inline> address(Node node, BasedSequence text, String scheme) {
        String shown = new Run(reading.source()).add(text).text();
        if (refused(node, scheme + shown)) {
            return List.of(new Inline.Text(shown));
        }
        return List.of(new Inline.Link(scheme + shown, List.of(new Inline.Text(shown)), reading.place(node)));
    }

    List<Inline> image(Image node) {
        return image(node, characters(node.getUrl()), characters(node.getTitle()));
    }

    List<Inline> image(ImageRef node, Reference target) {
        return image(
                node,
                reading.definitions().destination(target),
                reading.definitions().title(target));
    }

    private List<Inline> image(Node node, String path, String title) {
        String alternative = PlainText.ofWords(words.apply(node)).strip();
        if (refused(node, path)) {
            return alternative.isEmpty() ? List.of() : List.of(new Inline.Text(alternative));
        }
        if (alternative.isEmpty()) {
            reading.problems().add(Kind.IMAGE_WITHOUT_ALT, reading.place(node), path);
        }
        return List.of(new Inline.Image(path, alternative, title, reading.place(node)));
    }

    private boolean refused(Node node, String target) {
        boolean active = ACTIVE.matcher(target).matches();
        if (active) {
            reading.problems().add(Kind.UNSAFE_LINK, reading.place(node), target);
        }
        return active;
    }

    private String characters(BasedSequence shown) {
        return Definitions.characters(reading.source(), shown);
    }
}
