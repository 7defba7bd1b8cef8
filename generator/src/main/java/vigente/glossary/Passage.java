package vigente.glossary;

import java.util.ArrayList;
import java.util.List;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Target;

/**
 * One block's running text in a row, as a glossary reads it: a word half in bold is one word.
 *
 * <p>Code, images and the like are one sign each that belongs to no word; footnotes are texts of their own.
 */
final class Passage implements Inline.Visitor<Passage> {
    /** Stands for what holds no words. */
    private static final char SIGN = '\uFFFC';

    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final List<Mention> references = new ArrayList<>();
    private final List<List<Block>> footnotes = new ArrayList<>();
    private boolean inLink;
    private boolean broken = true;

    /** A stretch of plain characters outside links, offsets in the whole passage, end exclusive. */
    record Run(int start, int end) {
        boolean holds(Match match) {
            return start <= match.start() && match.end() <= end;
        }
    }

    /** A reference of the author's, and where its words begin. */
    record Mention(int start, Target target) {}

    private Passage() {}

    static Passage of(List<Inline> content) {
        return new Passage().words(content);
    }

    String text() {
        return text.toString();
    }

    int length() {
        return text.length();
    }

    List<Run> runs() {
        return runs;
    }

    List<Mention> references() {
        return references;
    }

    List<List<Block>> footnotes() {
        return footnotes;
    }

    private Passage words(List<Inline> content) {
        broken = true;
        content.forEach(inline -> inline.accept(this));
        broken = true;
        return this;
    }

    private Passage linked(List<Inline> content) {
        boolean outside = inLink;
        inLink = true;
        words(content);
        inLink = outside;
        return this;
    }

    private Passage sign(char sign) {
        text.append(sign);
        broken = true;
        return this;
    }

    @Override
    public Passage text(Inline.Text piece) {
        int start = text.length();
        text.append(piece.text());
        if (!inLink) {
            runs.add(new Run(broken ? start : runs.remove(runs.size() - 1).start(), text.length()));
            broken = false;
        }
        return this;
    }

    @Override
    public Passage emphasis(Inline.Emphasis emphasis) {
        return words(emphasis.content());
    }

    @Override
    public Passage strong(Inline.Strong strong) {
        return words(strong.content());
    }

    @Override
    public Passage struck(Inline.Struck struck) {
        return words(struck.content());
    }

    @Override
    public Passage code(Inline.Code code) {
        return sign(SIGN);
    }

    @Override
    public Passage lineBreak(Inline.Break lineBreak) {
        return sign(' ');
    }

    @Override
    public Passage foreign(Inline.Foreign foreign) {
        return words(foreign.content());
    }

    @Override
    public Passage link(Inline.Link link) {
        return linked(link.content());
    }

    @Override
    public Passage reference(Inline.Reference reference) {
        references.add(new Mention(text.length(), reference.target()));
        return reference.words().isEmpty() ? sign(SIGN) : linked(reference.words());
    }

    @Override
    public Passage image(Inline.Image image) {
        return sign(SIGN);
    }

    @Override
    public Passage footnote(Inline.Footnote footnote) {
        footnotes.add(footnote.content());
        return sign(SIGN);
    }

    @Override
    public Passage pending(Inline.Pending pending) {
        return sign(SIGN);
    }
}
