package vigente.page;

import java.util.List;
import vigente.text.Block;

/** Blocks of text that a template prints in its own format by naming them: {@code ${view.notice}}. */
public record Prose(List<Block> blocks) {
    public static final Prose NONE = new Prose(List.of());

    public Prose {
        blocks = List.copyOf(blocks);
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }
}
