package vigente.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigente.problem.Kind;
import vigente.text.Inline;

/** Reads the parsed inlines of a paragraph, heading or cell as running text. */
final class InlineReader {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9-]*+)");

    private final Reading reading;
    private final Set<String> openTags = new HashSet<>();
    private final LinkReader links;
    private final NodeVisitor visitor;
    private Phrase phrase;
    private int depth;

    InlineReader(Reading reading) {
        this.reading = reading;
        this.phrase = new Phrase(reading);
        this.links = new LinkReader(reading, this::kept);
        this.visitor = new NodeVisitor(
                new VisitHandler<>(Text.class, node -> phrase.run().add(node.getChars())),
                new VisitHandler<>(HtmlEntity.class, node -> phrase.run().add(node.getChars())),
                new VisitHandler<>(SoftLineBreak.class, this::softBreak),
                new VisitHandler<>(HardLineBreak.class, node -> phrase.add(new Inline.Break())),
                new VisitHandler<>(Emphasis.class, node -> phrase.element(new Inline.Emphasis(kept(node)))),
                new VisitHandler<>(StrongEmphasis.class, node -> phrase.element(new Inline.Strong(kept(node)))),
                new VisitHandler<>(Strikethrough.class, node -> phrase.element(new Inline.Struck(kept(node)))),
                new VisitHandler<>(Code.class, node -> phrase.element(code(node))),
                new VisitHandler<>(Link.class, node -> phrase.elements(links.link(node))),
                new VisitHandler<>(Image.class, node -> phrase.elements(links.image(node))),
                new VisitHandler<>(LinkRef.class, node -> reference(node, links::link)),
                new VisitHandler<>(ImageRef.class, node -> reference(node, links::image)),
                new VisitHandler<>(AutoLink.class, node -> phrase.elements(links.address(node, node.getText(), ""))),
                new VisitHandler<>(
                        MailLink.class, node -> phrase.elements(links.address(node, node.getText(), "mailto:"))),
                new VisitHandler<>(HtmlInline.class, this::html),
                new VisitHandler<>(HtmlInlineComment.class, this::comment),
                new VisitHandler<>(Footnote.class, this::footnote));
    }

    /** The running text of {@code parent} without blanks at its ends. */
    List<Inline> words(Node parent) {
        return read(parent).trimmed();
    }

    /** The running text of {@code parent}; attributes at its end go to {@code draft}. */
    List<Inline> words(Node parent, MarksDraft draft) {
        return read(parent).trimmed(draft);
    }

    private List<Inline> kept(Node parent) {
        return read(parent).kept();
    }

    private Phrase read(Node parent) {
        Phrase outer = phrase;
        Phrase own = new Phrase(reading);
        phrase = own;
        depth++;
        if (depth > Limits.DEPTH) {
            reading.problems().add(Kind.DEEP_NESTING, reading.place(parent), Limits.DEPTH);
            own.run().add(parent.getStartOffset(), parent.getEndOffset());
        } else {
            visitor.visitChildren(parent);
        }
        depth--;
        phrase = outer;
        return own;
    }

    private void softBreak(SoftLineBreak node) {
        phrase.run().add(node.getChars());
    }

    private Inline.Code code(Code node) {
        String text = new Run(reading.source()).add(node.getText()).text().replace('\n', ' ');
        if (node.getAncestorOfType(TableCell.class) != null) {
            text = text.replace("\\|", "|");
        }
        boolean padded = text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        return new Inline.Code(padded ? text.substring(1, text.length() - 1) : text);
    }

    // Where nothing of that name is defined the brackets are ordinary text.
    private <N extends RefNode> void reference(N node, LinkReader.ByReference<N> link) {
        Optional<List<Inline>> found = reading.definitions().reference(node).map(target -> link.read(node, target));
        if (found.isPresent()) {
            phrase.elements(found.get());
        } else {
            asText(node);
        }
    }

    private void asText(Node node) {
        Node first = node.getFirstChild();
        Node last = node.getLastChild();
        if (first == null || last == null) {
            phrase.run().add(node.getStartOffset(), node.getEndOffset());
            return;
        }
        phrase.run().add(node.getStartOffset(), first.getStartOffset());
        visitor.visitChildren(node);
        phrase.run().add(last.getEndOffset(), node.getEndOffset());
    }

    private void html(HtmlInline node) {
        String written = reading.written(node);
        Matcher tag = TAG.matcher(written);
        boolean closes = tag.lookingAt() && !tag.group(1).isEmpty() && openTags.remove(tag.group(2));
        // The end of an element that was reported at its beginning says nothing new.
        if (!closes) {
            reading.problems().add(Kind.RAW_HTML, reading.place(node));
        }
        if (tag.lookingAt() && tag.group(1).isEmpty()) {
            openTags.add(tag.group(2));
        }
        phrase.literal(written);
    }

    private void comment(HtmlInlineComment node) {
        reading.problems().add(Kind.HTML_COMMENT, reading.place(node));
        phrase.end();
    }

    private void footnote(Footnote node) {
        Definitions definitions = reading.definitions();
        if (!definitions.isDefined(node)) {
            asText(node);
        } else if (definitions.isInsideNote()) {
            reading.problems().add(Kind.NESTED_FOOTNOTE, reading.place(node));
            asText(node);
        } else {
            phrase.add(new Inline.Footnote(definitions.note(node), reading.place(node)));
        }
    }
}
