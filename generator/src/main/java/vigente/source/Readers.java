package vigente.source;

import java.util.Collection;
import java.util.List;
import vigente.asciidoc.AsciidocReader;
import vigente.markdown.MarkdownReader;
import vigente.problem.Problems;

/**
 * The two languages that prose is written in.
 *
 * @param memory of what was read in them before
 * @param unsaved what is read in the place of files
 * @param shelf where what was read is held
 */
record Readers(MarkdownReader markdown, AsciidocReader asciidoc, TextMemory memory, Unsaved unsaved, TextShelf shelf) {
    Prose prose(Collection<String> files, Problems problems) {
        return new Prose(this, List.copyOf(files), problems);
    }

    /** The same with another memory. */
    Readers remembering(TextMemory other) {
        return new Readers(markdown, asciidoc, other, unsaved, shelf);
    }
}
