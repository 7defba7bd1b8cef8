package vigente.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.ContentNode;
import java.util.List;
import java.util.regex.Pattern;
import vigente.problem.Kind;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.PendingScanner;

/** Reads blocks whose characters are not markup: code, HTML, comments, and definitions that nothing uses. */
final class LiteralReader {
    private static final Pattern ADDRESS = Pattern.compile(".*[./:#@].*", Pattern.DOTALL);

    private final Reading reading;

    LiteralReader(Reading reading) {
        this.reading = reading;
    }

    Block code(ContentNode node) {
        String text = new Run(reading.source()).add(node.getContentChars()).text();
        return new Block.CodeBlock(
                text.endsWith("\n") ? text.substring(0, text.length() - 1) : text, reading.place(node));
    }

    /** HTML is shown as the author wrote it. */
    List<Block> html(HtmlBlock node) {
        reading.problems().add(Kind.RAW_HTML, reading.place(node));
        return paragraph(new Run(reading.source()).add(node.getContentChars()));
    }

    /** The comment is left out; what follows it on its last line is read like any text. */
    List<Block> comment(HtmlCommentBlock node) {
        Run run = new Run(reading.source()).add(node.getContentChars());
        int close = run.text().indexOf("-->");
        if (close < 0) {
            reading.problems().add(Kind.RAW_HTML, reading.place(node));
            return paragraph(run);
        }
        reading.problems().add(Kind.HTML_COMMENT, reading.place(node));
        return reading.blocks(run.part(close + 3, run.length()));
    }

    /** A definition nobody uses is reported; one that leads nowhere was meant as text ({@code [Nota]: PENDIENTE}). */
    List<Block> reference(Reference node) {
        if (reading.definitions().isUsed(node)) {
            return List.of();
        }
        if (!ADDRESS.matcher(node.getUrl()).matches()) {
            return paragraph(new Run(reading.source()).add(node.getChars()));
        }
        reading.problems().add(Kind.UNUSED_DEFINITION, reading.place(node), "[" + node.getReference() + "]");
        return List.of();
    }

    /** A note that is never called is reported; the others stand where they are called. */
    void footnote(FootnoteBlock node) {
        if (!reading.definitions().isUsed(node)) {
            reading.problems().add(Kind.UNUSED_DEFINITION, reading.place(node), "[^" + node.getText() + "]");
        }
    }

    private List<Block> paragraph(Run run) {
        String text = run.text();
        Words words = new Words();
        int done = 0;
        for (PendingScanner.Found found : PendingScanner.scan(text)) {
            words.literal(text.substring(done, found.start()));
            words.add(new Inline.Pending(found.mark(), run.place(found.start(), found.end())));
            done = found.end();
        }
        words.literal(text.substring(done));
        return words.isEmpty() ? List.of() : List.of(new Block.Paragraph(words.trimmed(), run.place(0, run.length())));
    }
}
