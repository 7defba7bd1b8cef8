package vigente.asciidoc;

import java.util.List;
import org.asciidoctor.ast.StructuralNode;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problems;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.PlainText;

/** Reads images, and shows as text what is not carried out: raw blocks, formulas, video and sound. */
final class MediaReader {
    private final TextReader texts;
    private final Problems problems;

    MediaReader(TextReader texts, Problems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    Block block(StructuralNode node) {
        Place place = texts.place(node);
        String target = texts.restored(BlockReader.attribute(node, "target").orElse(""));
        return switch (node.getContext()) {
            case "pass" -> refused(texts.asWritten(node), "++++", place);
            case "stem" -> refused(texts.asWritten(node), "[stem]", place);
            case "image" -> Elements.isActive(target) ? active(node, target, place) : figure(node, target, place);
            default -> refused(node, target, place);
        };
    }

    private Block refused(StructuralNode node, String target, Place place) {
        String written = node.getContext() + "::" + target;
        return refused(List.of(new Inline.Text(written)), written, place);
    }

    private Block refused(List<Inline> content, String what, Place place) {
        problems.add(Kind.ADOC_NOT_CARRIED_OUT, place, what);
        return new Block.Paragraph(content, place);
    }

    private Block figure(StructuralNode node, String target, Place place) {
        String title = texts.title(node)
                .map(words -> PlainText.ofWords(words.content()))
                .orElse("");
        String alternative = texts.restored(Pictures.alternative(node));
        String path = Pictures.path(node, target);
        return new Block.Figure(Pictures.image(path, alternative, title, place, problems), place);
    }

    private Block active(StructuralNode node, String target, Place place) {
        problems.add(Kind.UNSAFE_LINK, place, target);
        return new Block.Paragraph(texts.plain(Pictures.alternative(node)), place);
    }
}
