package vigente.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigente.text.Block;
import vigente.text.Inline;

/**
 * What makes a quote a callout: {@code [!NOTA]} at its beginning.
 *
 * @param written the marker as it stands in the text
 */
record CalloutMark(Block.CalloutKind kind, String written) {
    private static final Pattern MARK = Pattern.compile("\\[!(\\p{L}{1,20}+)\\](?::(?=\\s))?+");
    private static final Map<String, Block.CalloutKind> KINDS = Map.of(
            "NOTA", Block.CalloutKind.NOTE,
            "NOTE", Block.CalloutKind.NOTE,
            "IMPORTANTE", Block.CalloutKind.IMPORTANT,
            "IMPORTANT", Block.CalloutKind.IMPORTANT,
            "ADVERTENCIA", Block.CalloutKind.WARNING,
            "WARNING", Block.CalloutKind.WARNING);

    /** The marker at {@code start} of the text, empty where there is none. */
    static Optional<CalloutMark> at(String text, int start) {
        Matcher matcher = MARK.matcher(text).region(start, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Optional<Block.CalloutKind> kind =
                Optional.ofNullable(KINDS.get(matcher.group(1).toUpperCase(Locale.ROOT)));
        return kind.map(found -> new CalloutMark(found, matcher.group()));
    }

    /** The blocks of the quote without the marker. */
    List<Block> removedFrom(List<Block> content) {
        List<Block> rest = new ArrayList<>(content);
        if (!rest.isEmpty() && rest.get(0) instanceof Block.Paragraph first) {
            Words words = new Words();
            words.addAll(first.content().subList(1, first.content().size()));
            List<Inline> kept = new ArrayList<>(behindMark(first));
            kept.addAll(words.kept());
            List<Inline> trimmed = trimmed(kept);
            rest.remove(0);
            if (!trimmed.isEmpty()) {
                rest.add(0, new Block.Paragraph(trimmed, first.place()));
            }
        }
        return List.copyOf(rest);
    }

    private List<Inline> behindMark(Block.Paragraph paragraph) {
        return paragraph.content().get(0) instanceof Inline.Text text
                        && text.text().startsWith(written)
                ? List.of(new Inline.Text(text.text().substring(written.length())))
                : paragraph.content().subList(0, 1);
    }

    private static List<Inline> trimmed(List<Inline> content) {
        Words words = new Words();
        words.addAll(content);
        List<Inline> trimmed = words.trimmed();
        boolean breaks = !trimmed.isEmpty() && trimmed.get(0) instanceof Inline.Break;
        return breaks ? trimmed(trimmed.subList(1, trimmed.size())) : trimmed;
    }
}
