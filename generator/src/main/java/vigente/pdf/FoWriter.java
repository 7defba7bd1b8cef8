package vigente.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vigente.problem.Place;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Links;
import vigente.text.Markup;

/**
 * Writes text trees as XSL-FO for one document; every character of the text is escaped.
 *
 * <p>A writer belongs to one document: footnotes are numbered through it and an id is given once. The notes called in a
 * text stand at its end, as they do on the page of the site, so that both are read in the same order.
 */
public final class FoWriter implements Markup {
    private final Links links;
    private final Function<String, Optional<String>> pictures;
    private final Set<Place> barred;
    private final Set<String> ids = new HashSet<>();
    private final List<Inline.Footnote> notes = new ArrayList<>();
    private int printedNotes;

    /** A writer that sets no bars in the margin. */
    public FoWriter(Links links, Function<String, Optional<String>> pictures) {
        this(links, pictures, Set.of());
    }

    /**
     * @param links answers by the convention of this package
     * @param pictures the address under which FOP finds the picture of a path; empty for one that cannot be printed
     * @param barred where the blocks begin in the sources that carry a bar in the margin
     */
    public FoWriter(Links links, Function<String, Optional<String>> pictures, Set<Place> barred) {
        this.barred = Set.copyOf(barred);
        this.links = links;
        this.pictures = pictures;
    }

    @Override
    public String blocks(List<Block> content) {
        Fo out = new Fo();
        FoBlocks blocks = new FoBlocks(this, out);
        blocks.blocks(content);
        if (!notes.isEmpty()) {
            blocks.notes();
        }
        return out.toString();
    }

    @Override
    public String words(List<Inline> content) {
        Fo out = new Fo();
        new FoWords(this, out).words(content);
        return out.toString();
    }

    Links links() {
        return links;
    }

    Optional<String> picture(String path) {
        return pictures.apply(path);
    }

    boolean isBarred(Place place) {
        return barred.contains(place);
    }

    /** The id, or none where the document already has an element of that id. */
    String once(String id) {
        return ids.add(id) ? id : "";
    }

    /** Takes a footnote in and tells its number, counted from 1 through the document. */
    int call(Inline.Footnote note) {
        notes.add(note);
        return printedNotes + notes.size();
    }

    /** The number of the note that {@link #nextNote()} gives. */
    int nextNoteNumber() {
        return printedNotes + 1;
    }

    /** The next note to print, empty after the last; it may call others, which wait behind it. */
    Optional<Inline.Footnote> nextNote() {
        if (notes.isEmpty()) {
            return Optional.empty();
        }
        printedNotes++;
        return Optional.of(notes.remove(0));
    }
}
