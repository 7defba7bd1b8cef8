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
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vigente.problem.Problems;
import vigente.problem.SourceText;
import vigente.text.Block;

/** The link references and footnotes that a text defines, for the whole text and every part of it read by itself. */
final class Definitions {
    private final SourceText source;
    private final ReferenceRepository references;
    private final FootnoteRepository footnotes;
    private final Set<Node> used = new HashSet<>();
    private final Map<FootnoteBlock, List<Block>> notes = new HashMap<>();
    private final BlockReader reader;
    private boolean insideNote;

    Definitions(MarkdownReader reader, Document document, SourceText source, Markers markers, Problems problems) {
        this.source = source;
        this.references = Parser.REFERENCES.get(document);
        this.footnotes = FootnoteExtension.FOOTNOTES.get(document);
        this.reader = new BlockReader(new Reading(reader, source, markers, this, problems));
        // A note that only notes call is never shown: what they call does not count.
        NodeVisitor inNotes = new NodeVisitor(
                new VisitHandler<>(LinkRef.class, this::use), new VisitHandler<>(ImageRef.class, this::use));
        new NodeVisitor(
                        new VisitHandler<>(LinkRef.class, this::useWithCalls),
                        new VisitHandler<>(ImageRef.class, this::useWithCalls),
                        new VisitHandler<>(FootnoteBlock.class, inNotes::visitChildren),
                        new VisitHandler<>(Footnote.class, this::call))
                .visit(document);
    }

    private void useWithCalls(RefNode node) {
        use(node);
        new NodeVisitor(new VisitHandler<>(Footnote.class, this::call)).visitChildren(node);
    }

    private void use(RefNode node) {
        reference(node).ifPresent(used::add);
    }

    private void call(Footnote node) {
        footnote(node).ifPresent(used::add);
    }

    /** The definition {@code [label]: destination} that {@code node} means. */
    Optional<Reference> reference(RefNode node) {
        return Optional.ofNullable(node.getReferenceNode(references));
    }

    /** Where a definition leads, as its author wrote it. */
    String destination(Reference definition) {
        return characters(source, definition.getUrl());
    }

    /** The title of a definition, empty where it has none. */
    String title(Reference definition) {
        return characters(source, definition.getTitle());
    }

    /** What the author of {@code source} wrote at {@code shown}, escapes and entities as the characters they stand for. */
    static String characters(SourceText source, BasedSequence shown) {
        String written = new Run(source).add(shown).text();
        return Escaping.unescapeString(Words.onOneLine(written)).strip();
    }

    /** Whether {@code call} leads to a note of this text. */
    boolean isDefined(Footnote call) {
        return footnote(call).isPresent();
    }

    private Optional<FootnoteBlock> footnote(Footnote call) {
        return Optional.ofNullable(call.getReferenceNode(footnotes));
    }

    /** Whether a note is being read: a note within a note could multiply without end. */
    boolean isInsideNote() {
        return insideNote;
    }

    /** The blocks of the note that {@code call} leads to. */
    List<Block> note(Footnote call) {
        FootnoteBlock note = footnote(call).orElseThrow();
        List<Block> known = notes.get(note);
        if (known == null) {
            insideNote = true;
            known = reader.blocks(note);
            insideNote = false;
            notes.put(note, known);
        }
        return known;
    }

    /** Whether anything in the text leads to {@code definition}. */
    boolean isUsed(Node definition) {
        return used.contains(definition);
    }
}
