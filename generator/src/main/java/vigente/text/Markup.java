package vigente.text;

import java.util.List;

/** A writer of trees: what a template calls to print a text in its own format, escaped and safe to insert. */
public interface Markup {
    /** The blocks as elements of the format. */
    String blocks(List<Block> content);

    /** Running text as inline elements of the format. */
    String words(List<Inline> content);
}
