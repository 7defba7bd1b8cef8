package vigente.source;

import java.util.Collection;
import java.util.List;
import vigente.asciidoc.AsciidocReader;
import vigente.markdown.MarkdownReader;
import vigente.problem.Problems;

/**
 * The two languages that prose is written in.
 *
 * @param unsaved what is read in the place of files
 */
record Readers(MarkdownReader markdown, AsciidocReader asciidoc, Unsaved unsaved) {
    Prose prose(Collection<String> files, Problems problems) {
        return new Prose(markdown, asciidoc, List.copyOf(files), problems);
    }
}
