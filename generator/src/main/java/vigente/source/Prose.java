package vigente.source;

import java.util.List;
import vigente.asciidoc.AsciidocReader;
import vigente.markdown.MarkdownReader;
import vigente.problem.FileText;
import vigente.problem.Place;
import vigente.problem.Problems;
import vigente.text.Block;

/** Reads prose in either language, with its paths made those of the revision. */
final class Prose {
    private final MarkdownReader markdown;
    private final AsciidocReader asciidoc;
    private final TextMemory memory;
    private final List<String> files;
    private final Problems problems;

    Prose(Readers readers, List<String> files, Problems problems) {
        this.markdown = readers.markdown();
        this.asciidoc = readers.asciidoc();
        this.memory = readers.memory();
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
        FileMemory own = FileMemory.of(memory, text);
        List<Block> blocks = own.blocks(
                Place.start(text.file()),
                problems,
                found -> isAsciidoc(path) ? asciidoc.blocks(text, found) : markdown.blocks(text, found));
        own.keep();
        return new FilePaths(folder, files, problems).blocks(blocks);
    }

    /** Reads the values of the data in {@code text}. */
    DataProse data(FileText text) {
        return new DataProse(markdown, FileMemory.of(memory, text), new FilePaths("", files, problems), problems);
    }
}
