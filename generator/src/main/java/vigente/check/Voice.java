package vigente.check;

import java.util.List;
import vigente.text.Inline;

/**
 * Running text as its author says it: code, pictures, references, pending items and words marked as foreign are one sign
 * each, since no rule of style applies to them.
 */
final class Voice implements Inline.Visitor<Voice> {
    /** Stands for what the author does not say in words of his own. */
    static final char SIGN = '\uFFFC';

    private final StringBuilder out = new StringBuilder();

    private Voice() {}

    static String of(List<Inline> content) {
        return new Voice().words(content).out.toString();
    }

    private Voice words(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
        return this;
    }

    private Voice sign() {
        out.append(SIGN);
        return this;
    }

    @Override
    public Voice text(Inline.Text text) {
        out.append(text.text());
        return this;
    }

    @Override
    public Voice emphasis(Inline.Emphasis emphasis) {
        return words(emphasis.content());
    }

    @Override
    public Voice strong(Inline.Strong strong) {
        return words(strong.content());
    }

    @Override
    public Voice struck(Inline.Struck struck) {
        return sign();
    }

    @Override
    public Voice code(Inline.Code code) {
        return sign();
    }

    @Override
    public Voice lineBreak(Inline.Break lineBreak) {
        out.append(' ');
        return this;
    }

    @Override
    public Voice foreign(Inline.Foreign foreign) {
        return sign();
    }

    @Override
    public Voice link(Inline.Link link) {
        return sign();
    }

    @Override
    public Voice reference(Inline.Reference reference) {
        return sign();
    }

    @Override
    public Voice image(Inline.Image image) {
        return sign();
    }

    @Override
    public Voice footnote(Inline.Footnote footnote) {
        return this;
    }

    @Override
    public Voice pending(Inline.Pending pending) {
        return sign();
    }
}
