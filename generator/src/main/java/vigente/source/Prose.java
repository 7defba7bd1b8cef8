package vigente.source;

import java.util.List;
import vigente.asciidoc.AsciidocReader;
import vigente.markdown.MarkdownReader;
import vigente.policy.Value;
import vigente.problem.FileText;
import vigente.problem.Problems;
import vigente.problem.SourceText;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.PendingMark;

/** Reads prose in either language, with its paths made those of the revision. */
final class Prose {
    private final MarkdownReader markdown;
    private final AsciidocReader asciidoc;
    private final List<String> files;
    private final Problems problems;

    Prose(MarkdownReader markdown, AsciidocReader asciidoc, List<String> files, Problems problems) {
        this.markdown = markdown;
        this.asciidoc = asciidoc;
        this.files = List.copyOf(files);
        this.problems = problems;
    }

    static boolean isAsciidoc(String path) {
        return path.endsWith(".adoc");
    }

    static boolean isText(String path) {
        return isAsciidoc(path) || path.endsWith(".md");
    }

    /** The text of a file of the revision, {@code path} inside it. */
    List<Block> file(FileText text, String path) {
        String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
        List<Block> blocks = isAsciidoc(path) ? asciidoc.blocks(text, problems) : markdown.blocks(text, problems);
        return new FilePaths(folder, files, problems).blocks(blocks);
    }

    /** The Markdown of a value in the data. */
    List<Block> value(SourceText text) {
        return new FilePaths("", files, problems).blocks(markdown.blocks(text, problems));
    }

    /** The Markdown of a datum that may be owed as a whole. */
    Value<List<Block>> datum(YamlNode.Scalar scalar) {
        List<Block> blocks = value(scalar.source());
        return owed(blocks)
                .<Value<List<Block>>>map(mark -> new Value.Owed<>(mark, scalar.place()))
                .orElseGet(() -> new Value.Known<>(blocks, scalar.place()));
    }

    private static java.util.Optional<PendingMark> owed(List<Block> blocks) {
        return blocks.size() == 1
                        && blocks.get(0) instanceof Block.Paragraph paragraph
                        && paragraph.content().size() == 1
                        && paragraph.content().get(0) instanceof Inline.Pending pending
                ? java.util.Optional.of(pending.mark())
                : java.util.Optional.empty();
    }
}
