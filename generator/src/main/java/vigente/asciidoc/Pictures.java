package vigente.asciidoc;

import java.util.Optional;
import org.asciidoctor.ast.ContentNode;
import vigente.message.Messages;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problem;
import vigente.problem.Problems;
import vigente.text.Inline;

/** What an image's attributes say, whether it stands in a line or is a block. */
final class Pictures {
    private Pictures() {}

    /** The path as written, below {@code :imagesdir:} where the author set one. */
    static String path(ContentNode node, String target) {
        Object folder = node.getDocument().getAttribute("imagesdir");
        boolean whole = folder == null || folder.toString().isBlank() || target.contains(":") || target.startsWith("/");
        return whole ? target : folder.toString().replaceAll("/+$", "") + "/" + target;
    }

    /** The author's alternative text; empty where Asciidoctor would make one up from the file's name. */
    static String alternative(ContentNode node) {
        return node.getAttribute("default-alt", null, false) != null
                ? ""
                : Optional.ofNullable(node.getAttribute("alt", null, false))
                        .map(String::valueOf)
                        .orElse("");
    }

    /** The image; one without an alternative text is reported. */
    static Inline.Image image(String path, String alternative, String title, Place place, Problems problems) {
        if (alternative.isBlank()) {
            problems.add(Problem.of(Kind.IMAGE_WITHOUT_ALT, place, path)
                    .withHelp(Messages.text("adoc.imagen-sin-texto.ayuda", path)));
        }
        return new Inline.Image(path, alternative, title, place);
    }
}
