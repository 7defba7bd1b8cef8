package vigente.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problems;
import vigente.problem.SourceText;
import vigente.text.Block;
import vigente.text.Inline;

/**
 * One text being read, with what all its parts need.
 *
 * @param definitions what links and footnotes of the text refer to
 */
record Reading(MarkdownReader reader, SourceText source, Markers markers, Definitions definitions, Problems problems) {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}");

    /** The list marker at {@code offset}, where it is no ordinary number or bullet. */
    Optional<Markers.Marker> marker(int offset) {
        return markers.at(offset);
    }

    Place place(Node node) {
        return source.place(node.getStartOffset(), node.getEndOffset());
    }

    /** The characters of {@code node} as the author wrote them. */
    String written(Node node) {
        return source.text().substring(node.getStartOffset(), node.getEndOffset());
    }

    /** Reads a part of this text for itself; it may use the definitions of the whole. */
    List<Block> blocks(SourceText part) {
        return reader.blocks(part, problems, definitions);
    }

    /** Reads a part of this text as running text. */
    List<Inline> words(SourceText part) {
        List<Block> blocks = blocks(part);
        if (blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph paragraph) {
            return paragraph.content();
        }
        Words words = new Words();
        words.written(part.text());
        return words.trimmed();
    }

    /** The language that {@code attributes} name, where it is one; all else in them is reported. */
    Optional<String> language(Attributes attributes, Run run) {
        Optional<String> language = Optional.empty();
        for (Attributes.Attribute part : attributes.parts()) {
            Place place = run.place(part.start(), part.end());
            if (!part.name().equals("lang")) {
                problems.add(Kind.UNKNOWN_ATTRIBUTE, place, part.shown());
            } else if (LANGUAGE.matcher(part.value()).matches()) {
                language = Optional.of(part.value());
            } else {
                problems.add(Kind.BAD_LANGUAGE, place, part.value());
            }
        }
        return language;
    }
}
