package vigente.page;

import java.util.List;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Rewrite;
import vigente.text.Target;

/**
 * Makes a policy's text fit to stand among those of others: references to "here" name their policy, pictures stay behind.
 */
final class Standalone extends Rewrite {
    private final String code;

    Standalone(String code) {
        this.code = code;
    }

    @Override
    public List<Inline> reference(Inline.Reference reference) {
        Target target = reference.target().document().isEmpty()
                ? new Target(code, reference.target().fragment())
                : reference.target();
        return List.of(new Inline.Reference(target, words(reference.words()), reference.place()));
    }

    @Override
    public List<Inline> image(Inline.Image image) {
        return List.of(new Inline.Text(image.alternative()));
    }

    @Override
    public List<Block> figure(Block.Figure figure) {
        return List.of();
    }
}
