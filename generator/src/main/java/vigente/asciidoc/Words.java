package vigente.asciidoc;

import java.util.List;
import vigente.text.Inline;

/**
 * Running text as it came back from Asciidoctor.
 *
 * @param content the text, without spaces around it
 * @param anchors addresses the author set within it; they belong to the block
 */
record Words(List<Inline> content, List<String> anchors) {
    static final Words NONE = new Words(List.of(), List.of());

    Words {
        content = List.copyOf(content);
        anchors = List.copyOf(anchors);
    }
}
