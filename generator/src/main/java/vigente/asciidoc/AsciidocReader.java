package vigente.asciidoc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigente.message.Messages;
import vigente.problem.FileText;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problems;
import vigente.text.Block;

/**
 * Reads AsciiDoc into the neutral tree (format: "politica.adoc"): the same policy in Markdown gives the same tree.
 *
 * <p>A reader costs nothing until its first text, which takes seconds; it may be used by several threads, one at a time
 * reads. Nothing the author wrote is carried out, included or lost: what has no place in the tree is text and a problem.
 */
public final class AsciidocReader implements AutoCloseable {
    private @Nullable Engine engine;

    /** The blocks of {@code source}; whatever its author must know goes to {@code problems}. */
    public synchronized List<Block> blocks(FileText source, Problems problems) {
        Prepared prepared = Preparation.of(source, problems);
        BlockReader reader = new BlockReader(prepared, problems);
        List<Block> blocks = new ArrayList<>();
        boolean read = engine().read(
                        prepared.text(),
                        document -> blocks.addAll(reader.children(document)),
                        complaint -> Complaints.problem(complaint, source).ifPresent(problems::add));
        if (!read) {
            problems.add(Kind.ADOC_UNREADABLE, Place.start(source.file()), Messages.text("adoc.ilegible"));
            return reader.unread(Preparation.unread(source));
        }
        blocks.addAll(reader.unread(prepared.rest()));
        return List.copyOf(blocks);
    }

    private Engine engine() {
        if (engine == null) {
            engine = Engine.ready();
        }
        return engine;
    }

    @Override
    public synchronized void close() {
        if (engine != null) {
            engine.close();
            engine = null;
        }
    }
}
