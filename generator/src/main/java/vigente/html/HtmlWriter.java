package vigente.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Links;
import vigente.text.Markup;

/**
 * Writes text trees as HTML for one page; every character of the text is escaped, every address checked.
 *
 * <p>A writer belongs to one page: footnotes are numbered through it and an id is given once. The notes called since the
 * last time stand at the end of the next {@link #blocks} in a list with links back. The text of a paragraph stands in one
 * piece: elements wrap it, and a footnote's number is an attribute that the style sheet shows.
 */
public final class HtmlWriter implements Markup {
    private final Links links;
    private final Footnotes footnotes = new Footnotes();
    private final Set<String> ids = new HashSet<>();
    private int tables;

    public HtmlWriter(Links links) {
        this.links = links;
    }

    @Override
    public String blocks(List<Block> content) {
        Tags out = new Tags();
        new BlockWriter(this, out).blocks(content).footnotes();
        return out.toString();
    }

    @Override
    public String words(List<Inline> content) {
        Tags out = new Tags();
        new InlineWriter(this, out).words(content);
        return out.toString();
    }

    Links links() {
        return links;
    }

    Footnotes footnotes() {
        return footnotes;
    }

    /** The id, or none where the page already has an element of that id. */
    String once(String id) {
        return ids.add(id) ? id : "";
    }

    int nextTable() {
        return ++tables;
    }
}
