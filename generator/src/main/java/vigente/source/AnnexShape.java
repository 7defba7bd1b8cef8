package vigente.source;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import vigente.policy.AnnexKind;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.PlainText;
import vigente.text.Walk;

/** What the text of an annex must hold to be drawn as its kind (format: "politica.yaml", {@code tipo} of an annex). */
final class AnnexShape {
    private AnnexShape() {}

    /** The message key of what {@code content} lacks to be drawn as {@code kind}; a text still owed lacks nothing. */
    static Optional<String> lack(AnnexKind kind, List<Block> content) {
        if (content.isEmpty() || owes(content)) {
            return Optional.empty();
        }
        return switch (kind) {
            case MIND_MAP -> lack(content, "anexo.sin-lista", AnnexShape::isList);
            case CYCLE -> lack(content, "anexo.sin-pasos", AnnexShape::isNumbered);
            case PRINCIPLES ->
                lack(content, "anexo.sin-numeros", block -> isNumbered(block) || isNumberedHeading(block));
            case DOCUMENT, FILE -> Optional.empty();
        };
    }

    private static Optional<String> lack(List<Block> content, String reason, Predicate<Block> wanted) {
        AtomicBoolean found = new AtomicBoolean();
        Walk.blocks(content, block -> found.compareAndSet(false, wanted.test(block)));
        return found.get() ? Optional.empty() : Optional.of(reason);
    }

    private static boolean owes(List<Block> content) {
        AtomicBoolean found = new AtomicBoolean();
        Walk.inlines(content, inline -> found.compareAndSet(false, inline instanceof Inline.Pending));
        return found.get();
    }

    private static boolean isList(Block block) {
        return block instanceof Block.ItemList;
    }

    private static boolean isNumbered(Block block) {
        return block instanceof Block.ItemList list && list.numbering() != Block.Numbering.BULLET;
    }

    private static boolean isNumberedHeading(Block block) {
        return block instanceof Block.Heading heading
                && PlainText.ofWords(heading.content()).strip().matches("\\d.*");
    }
}
