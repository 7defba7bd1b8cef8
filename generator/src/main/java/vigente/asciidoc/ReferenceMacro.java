package vigente.asciidoc;

import java.util.HashMap;
import java.util.Map;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.InlineMacroProcessor;

/** The macros {@code politica:PO-COM-001#L-9[texto]} and {@code termino:Cliente interno[]} (format: "politica.adoc"). */
public final class ReferenceMacro extends InlineMacroProcessor {
    static final String TYPE = "reference";
    static final String TARGET = "written-target";

    private ReferenceMacro(String name, String target) {
        super(name, new HashMap<>(Map.of("regexp", pattern(name, target), "content_model", ":raw")));
    }

    private static String pattern(String name, String target) {
        return "\\\\?\\b" + name + ":(" + target + ")\\[((?m:|.*?[^\\\\]))\\]";
    }

    static ReferenceMacro policy() {
        return new ReferenceMacro("politica", "[^\\s\\[\\]]*");
    }

    /** A term may hold spaces and run over a line's end, but not begin with one: "un termino: véase [1]" is prose. */
    static ReferenceMacro term() {
        return new ReferenceMacro("termino", "[^\\s\\[\\]][^\\[\\]]{0,200}?");
    }

    @Override
    public PhraseNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
        String words = String.valueOf(attributes.getOrDefault("text", ""));
        return createPhraseNode(parent, "quoted", words, Map.of(TARGET, target), Map.of("type", TYPE));
    }
}
