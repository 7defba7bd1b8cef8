package vigente.page;

import java.util.List;
import vigente.text.Block;
import vigente.text.Fold;
import vigente.text.PlainText;

/** The beginning of a text under a page's title. */
final class Opening {
    private Opening() {}

    /** The text without a first heading that only says the title again, compared without regard to case and accents. */
    static List<Block> without(String title, List<Block> text) {
        boolean repeated = !text.isEmpty()
                && text.get(0) instanceof Block.Heading heading
                && Fold.kebab(PlainText.ofWords(heading.content())).equals(Fold.kebab(title));
        return repeated ? text.subList(1, text.size()) : text;
    }
}
