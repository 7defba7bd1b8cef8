package vigente.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigente.problem.Kind;
import vigente.text.Block;
import vigente.text.Inline;

/** Reads the parsed blocks of one text. */
final class BlockReader {
    private final Reading reading;
    private final InlineReader inlines;
    private final NodeVisitor visitor;
    private List<Block> out = new ArrayList<>();
    private @Nullable MarksDraft draft;
    private int depth;

    BlockReader(Reading reading) {
        this.reading = reading;
        this.inlines = new InlineReader(reading);
        ListReader lists = new ListReader(reading, this);
        LiteralReader literals = new LiteralReader(reading);
        this.visitor = new NodeVisitor(
                new VisitHandler<>(Paragraph.class, this::paragraph),
                new VisitHandler<>(Heading.class, this::heading),
                new VisitHandler<>(BulletList.class, node -> out.addAll(lists.list(node))),
                new VisitHandler<>(OrderedList.class, node -> out.addAll(lists.list(node))),
                new VisitHandler<>(DefinitionList.class, node -> out.add(lists.definitions(node))),
                new VisitHandler<>(BlockQuote.class, node -> out.add(quote(node))),
                new VisitHandler<>(TableBlock.class, node -> out.add(new TableReader(reading, inlines).table(node))),
                new VisitHandler<>(FencedCodeBlock.class, node -> out.add(literals.code(node))),
                new VisitHandler<>(IndentedCodeBlock.class, node -> out.add(literals.code(node))),
                new VisitHandler<>(ThematicBreak.class, node -> out.add(new Block.Divider(reading.place(node)))),
                new VisitHandler<>(HtmlBlock.class, node -> out.addAll(literals.html(node))),
                new VisitHandler<>(HtmlCommentBlock.class, node -> out.addAll(literals.comment(node))),
                new VisitHandler<>(Reference.class, node -> out.addAll(literals.reference(node))),
                new VisitHandler<>(FootnoteBlock.class, literals::footnote));
    }

    /** The blocks below {@code parent}. */
    List<Block> blocks(Node parent) {
        return blocks(parent, null);
    }

    /** The blocks below {@code parent}; attributes at the end of its own paragraphs go to {@code marks}. */
    List<Block> blocks(Node parent, @Nullable MarksDraft marks) {
        List<Block> outer = out;
        MarksDraft outerDraft = draft;
        List<Block> own = new ArrayList<>();
        out = own;
        draft = marks;
        depth++;
        if (depth > Limits.DEPTH + 1) {
            own.addAll(tooDeep(parent));
        } else {
            visitor.visitChildren(parent);
        }
        depth--;
        draft = outerDraft;
        out = outer;
        return List.copyOf(own);
    }

    /** The running text below {@code parent}. */
    List<Inline> words(Node parent) {
        return inlines.words(parent);
    }

    private List<Block> tooDeep(Node parent) {
        reading.problems().add(Kind.DEEP_NESTING, reading.place(parent), Limits.DEPTH);
        Words words = new Words();
        words.literal(reading.written(parent));
        return List.of(new Block.Paragraph(words.trimmed(), reading.place(parent)));
    }

    private void paragraph(Paragraph node) {
        Optional<List<Block>> parted = LateTable.in(node, reading);
        if (parted.isPresent()) {
            out.addAll(parted.get());
            return;
        }
        List<Inline> content = draft == null ? inlines.words(node) : inlines.words(node, draft);
        if (content.size() == 1 && content.get(0) instanceof Inline.Image image) {
            out.add(new Block.Figure(image, reading.place(node)));
        } else if (!content.isEmpty()) {
            out.add(new Block.Paragraph(content, reading.place(node)));
        }
    }

    private void heading(Heading node) {
        MarksDraft marks = new MarksDraft(reading.problems());
        List<Inline> content = inlines.words(node, marks);
        if (!content.isEmpty()) {
            out.add(new Block.Heading(node.getLevel(), marks.marks(), content, reading.place(node)));
        }
    }

    private Block quote(BlockQuote node) {
        List<Block> content = blocks(node);
        Node first = node.getFirstChild();
        int start = first == null ? node.getEndOffset() : first.getStartOffset();
        return CalloutMark.at(reading.source().text(), start)
                .<Block>map(mark -> new Block.Callout(mark.kind(), mark.removedFrom(content), reading.place(node)))
                .orElseGet(() -> new Block.Quote(content, reading.place(node)));
    }
}
