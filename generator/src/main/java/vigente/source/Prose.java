package vigente.source;

import java.util.List;
import vigente.asciidoc.AsciidocReader;
import vigente.markdown.MarkdownReader;
import vigente.problem.FileText;
import vigente.problem.Problems;
import vigente.text.Block;

/** Reads prose in either language, with its paths made those of the revision. */
final class Prose {
    private final MarkdownReader markdown;
    private final AsciidocReader asciidoc;
    private final FileMemory memory;
    private final List<String> files;
    private final Problems problems;

    Prose(Readers readers, List<String> files, Problems problems) {
        this.markdown = readers.markdown();
        this.asciidoc = readers.asciidoc();
        this.memory = new FileMemory(readers.memory());
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
        List<Block> blocks = isAsciidoc(path)
                ? memory.blocks(text, problems, found -> asciidoc.blocks(text, found))
                : markdown.blocks(text, problems);
        return new FilePaths(folder, files, problems).blocks(blocks);
    }

    /** Reads the values of a data file. */
    DataProse data() {
        return new DataProse(markdown, new FilePaths("", files, problems), problems);
    }
}
