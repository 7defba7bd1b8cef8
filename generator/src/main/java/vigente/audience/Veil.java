package vigente.audience;

import java.util.List;
import java.util.function.Predicate;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Marks;
import vigente.text.PendingMark;
import vigente.text.Rewrite;
import vigente.text.Target;

/** Takes what is hidden out of a text: links to it lead nowhere, its names are gone. */
final class Veil extends Rewrite {
    private final Names names;
    private final Predicate<Target> hidden;

    /** @param hidden whether a reference that stands in the text leads to what is hidden */
    Veil(Names names, Predicate<Target> hidden) {
        this.names = names;
        this.hidden = hidden;
    }

    boolean hides(Target target) {
        return hidden.test(target) || names.in(target.written());
    }

    Target target(Target target) {
        return hides(target) ? Names.NOWHERE : target;
    }

    String text(String text) {
        return names.without(text);
    }

    /** Whether {@code text} names what is hidden. */
    boolean isTorn(String text) {
        return names.in(text);
    }

    String id(String id) {
        return names.id(id);
    }

    List<String> texts(List<String> texts) {
        return texts.stream().map(this::text).toList();
    }

    PendingMark mark(PendingMark mark) {
        return new PendingMark(text(mark.note()), text(mark.owner()), mark.due());
    }

    @Override
    protected Marks marks(Marks marks) {
        return new Marks(
                id(marks.id()),
                marks.label(),
                id(marks.anchor()),
                texts(marks.obliges()),
                marks.critical(),
                text(marks.note()));
    }

    @Override
    public List<Block> codeBlock(Block.CodeBlock block) {
        return List.of(new Block.CodeBlock(text(block.text()), block.place()));
    }

    @Override
    public List<Block> figure(Block.Figure figure) {
        return List.of(new Block.Figure(picture(figure.image()), figure.place()));
    }

    @Override
    public List<Inline> text(Inline.Text text) {
        return List.of(new Inline.Text(text(text.text())));
    }

    @Override
    public List<Inline> code(Inline.Code code) {
        return List.of(new Inline.Code(text(code.text())));
    }

    @Override
    public List<Inline> link(Inline.Link link) {
        return names.in(link.target())
                ? List.of(new Inline.Reference(Names.NOWHERE, List.of(), link.place()))
                : super.link(link);
    }

    @Override
    public List<Inline> reference(Inline.Reference reference) {
        return hides(reference.target())
                ? List.of(new Inline.Reference(Names.NOWHERE, List.of(), reference.place()))
                : super.reference(reference);
    }

    @Override
    public List<Inline> image(Inline.Image image) {
        return List.of(picture(image));
    }

    @Override
    public List<Inline> pending(Inline.Pending pending) {
        return List.of(new Inline.Pending(mark(pending.mark()), pending.place()));
    }

    private Inline.Image picture(Inline.Image image) {
        return new Inline.Image(image.path(), text(image.alternative()), text(image.title()), image.place());
    }
}
