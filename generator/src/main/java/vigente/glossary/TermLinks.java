package vigente.glossary;

import java.util.ArrayList;
import java.util.List;
import vigente.problem.Place;
import vigente.text.Inline;
import vigente.text.Rewrite;

/** Puts references into one passage: walks it in the order of {@link Passage}, counting its characters. */
final class TermLinks extends Rewrite {
    private final List<TermLinker.Link> links;
    private final Place place;
    private final TermLinker linker;
    // What the last pieces of text hold of a term that goes on in the next one.
    private final StringBuilder begun = new StringBuilder();
    private int position;
    private int next;

    TermLinks(List<TermLinker.Link> links, Place place, TermLinker linker) {
        this.links = links;
        this.place = place;
        this.linker = linker;
    }

    @Override
    public List<Inline> text(Inline.Text piece) {
        List<Inline> out = new ArrayList<>();
        int end = position + piece.text().length();
        int at = position;
        while (next < links.size() && links.get(next).match().start() < end) {
            TermLinker.Link link = links.get(next);
            int from = Math.max(at, link.match().start());
            int to = Math.min(end, link.match().end());
            add(out, piece, at, from);
            begun.append(piece.text(), from - position, to - position);
            at = to;
            if (link.match().end() > end) {
                break;
            }
            out.add(new Inline.Reference(link.target(), List.of(new Inline.Text(begun.toString())), place));
            begun.setLength(0);
            next++;
        }
        add(out, piece, at, end);
        position = end;
        return List.copyOf(out);
    }

    private void add(List<Inline> out, Inline.Text piece, int from, int to) {
        if (from < to) {
            out.add(new Inline.Text(piece.text().substring(from - position, to - position)));
        }
    }

    private List<Inline> untouched(Inline inline) {
        position += Passage.of(List.of(inline)).length();
        return List.of(inline);
    }

    @Override
    public List<Inline> code(Inline.Code code) {
        return untouched(code);
    }

    @Override
    public List<Inline> lineBreak(Inline.Break lineBreak) {
        return untouched(lineBreak);
    }

    @Override
    public List<Inline> link(Inline.Link link) {
        return untouched(link);
    }

    @Override
    public List<Inline> reference(Inline.Reference reference) {
        return untouched(reference);
    }

    @Override
    public List<Inline> image(Inline.Image image) {
        return untouched(image);
    }

    @Override
    public List<Inline> pending(Inline.Pending pending) {
        return untouched(pending);
    }

    @Override
    public List<Inline> footnote(Inline.Footnote footnote) {
        position += Passage.of(List.of(footnote)).length();
        return List.of(new Inline.Footnote(linker.blocks(footnote.content()), footnote.place()));
    }
}
