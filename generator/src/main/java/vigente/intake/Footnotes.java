package vigente.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The footnotes of a document: a definition is read by itself, so a note that it calls has to stand in it.
 *
 * @param lines by their marks: {@code [^2]} to {@code [^2]: …}
 */
record Footnotes(Map<String, String> lines) {
    private static final Pattern NOTE = Pattern.compile("^(\\[\\^[^\\]]+\\]): .*", Pattern.DOTALL);

    static Footnotes of(List<Passage> passages) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (Passage passage : passages) {
            Matcher note = NOTE.matcher(passage.markdown());
            if (passage.is(Passage.Form.RAW) && note.matches()) {
                lines.put(note.group(1), passage.markdown());
            }
        }
        return new Footnotes(lines);
    }

    /** {@code text} with the notes that it calls below it. */
    String below(String text) {
        String called = lines.entrySet().stream()
                .filter(note -> text.contains(note.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n\n"));
        return called.isEmpty() ? text : text + "\n\n" + called;
    }

    /** {@code body} without the notes that only {@code definitions} call. */
    String without(String body, String definitions) {
        String left = body;
        for (Map.Entry<String, String> note : lines.entrySet()) {
            String rest = left.replace(note.getValue(), "");
            if (definitions.contains(note.getKey()) && !rest.contains(note.getKey())) {
                left = rest.replaceAll("\n{3,}", "\n\n").stripTrailing() + "\n";
            }
        }
        return left;
    }
}
