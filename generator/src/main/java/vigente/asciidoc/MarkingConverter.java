package vigente.asciidoc;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asciidoctor.ast.ContentNode;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.converter.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * Writes running text with {@link Mark}s where Asciidoctor would write HTML; blocks are never converted.
 *
 * <p>Characters come in as Asciidoctor leaves them: {@code <}, {@code >} and {@code &} as entities.
 */
public final class MarkingConverter extends StringConverter {
    /** The name under which Asciidoctor knows this converter. */
    static final String BACKEND = "vigente";

    public MarkingConverter(String backend, Map<String, Object> options) {
        super(backend, options);
        setOutfileSuffix(".adoc");
    }

    @Override
    public String convert(ContentNode node, @Nullable String transform, Map<Object, Object> options) {
        return node instanceof PhraseNode phrase ? phrase(phrase) : "";
    }

    private static String phrase(PhraseNode node) {
        return switch (node.getContext()) {
            case "quoted" -> spanned(node, quoted(node));
            case "anchor" -> anchor(node);
            case "break" -> text(node) + Mark.BREAK.alone();
            case "footnote" -> Mark.FOOTNOTE.around(text(node));
            case "image" -> image(node);
            case "kbd" -> words(node, "keys");
            case "menu" -> words(node, "menu", "submenus", "menuitem");
            case "inline_callout", "callout" -> "(" + text(node) + ")";
            default -> text(node);
        };
    }

    private static String quoted(PhraseNode node) {
        String text = text(node);
        return switch (node.getType()) {
            case "strong" -> Mark.STRONG.around(text);
            case "emphasis" -> Mark.EMPHASIS.around(text);
            case "monospaced" -> Mark.CODE.around(text);
            case "double" -> "“" + text + "”";
            case "single" -> "‘" + text + "’";
            case ReferenceMacro.TYPE -> Mark.REFERENCE.around(text, attribute(node, ReferenceMacro.TARGET));
            default -> text;
        };
    }

    private static String spanned(PhraseNode node, String text) {
        String role = Optional.ofNullable(node.getRole()).orElse("");
        String span = role.isEmpty() ? text : Mark.SPAN.around(text, role);
        return node.getId() == null ? span : Mark.ANCHOR.alone(node.getId()) + span;
    }

    private static String anchor(PhraseNode node) {
        return switch (node.getType()) {
            case "xref" -> Mark.CROSS.around(text(node), attribute(node, "path"), attribute(node, "fragment"));
            case "ref" -> Mark.ANCHOR.alone(node.getId());
            case "bibref" ->
                Mark.ANCHOR.alone(node.getId()) + "[" + (text(node).isEmpty() ? node.getId() : text(node)) + "]";
            default -> Mark.LINK.around(text(node), node.getTarget());
        };
    }

    private static String image(PhraseNode node) {
        if ("icon".equals(node.getType())) {
            return "[" + node.getTarget() + "]";
        }
        return Mark.IMAGE.alone(
                Pictures.path(node, node.getTarget()), Pictures.alternative(node), attribute(node, "title"));
    }

    private static String words(PhraseNode node, String... names) {
        return Arrays.stream(names)
                .map(node::getAttribute)
                .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.ofNullable(value))
                .map(String::valueOf)
                .collect(Collectors.joining(" > "));
    }

    private static String text(PhraseNode node) {
        return Optional.ofNullable(node.getText()).orElse("");
    }

    private static String attribute(ContentNode node, String name) {
        return Optional.ofNullable(node.getAttribute(name, null, false))
                .map(String::valueOf)
                .orElse("");
    }
}
