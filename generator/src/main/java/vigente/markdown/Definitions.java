package vigente.markdown;

import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The link references and footnotes that a text defines, and which of them it uses. */
final class Definitions {
    private final ReferenceRepository references;
    private final FootnoteRepository footnotes;
    private final Set<Node> used = new HashSet<>();

    Definitions(Document document) {
        this.references = Parser.REFERENCES.get(document);
        this.footnotes = FootnoteExtension.FOOTNOTES.get(document);
        new NodeVisitor(
                        new VisitHandler<>(LinkRef.class, this::use),
                        new VisitHandler<>(ImageRef.class, this::use),
                        new VisitHandler<>(
                                Footnote.class, note -> footnote(note).ifPresent(used::add)))
                .visit(document);
    }

    private void use(RefNode node) {
        reference(node).ifPresent(used::add);
        new NodeVisitor(new VisitHandler<>(
                        Footnote.class, note -> footnote(note).ifPresent(used::add)))
                .visitChildren(node);
    }

    /** The definition {@code [label]: destination} that {@code node} means. */
    Optional<Reference> reference(RefNode node) {
        return Optional.ofNullable(node.getReferenceNode(references));
    }

    /** The definition {@code [^label]: text} that {@code node} calls. */
    Optional<FootnoteBlock> footnote(Footnote node) {
        return Optional.ofNullable(node.getReferenceNode(footnotes));
    }

    /** Whether anything in the text leads to {@code definition}. */
    boolean isUsed(Node definition) {
        return used.contains(definition);
    }
}
