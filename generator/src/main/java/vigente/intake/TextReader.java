package vigente.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads plain text: what are its headings and lists is told by words, numbers and indents. */
final class TextReader {
    private static final Pattern ENDED = Pattern.compile(".*[.:;!?…»”\")]$");
    private static final Pattern GOES_ON = Pattern.compile("^[\\p{Ll}(].*");

    private final List<Passage> passages = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Set<String> repeated;
    private boolean gap = true;

    private TextReader(Set<String> repeated) {
        this.repeated = repeated;
    }

    static Document read(Decoding decoding) {
        String[] lines = decoding.text().split("\n", -1);
        TextReader reader = new TextReader(repeated(lines));
        reader.notes.addAll(decoding.notes());
        for (int i = 0; i < lines.length; i++) {
            reader.line(i + 1, lines[i]);
        }
        return new Document("", "linea", reader.passages, decoding.text(), Map.of(), reader.notes);
    }

    private static Set<String> repeated(String[] lines) {
        Set<String> seen = new HashSet<>();
        return Stream.of(lines)
                .map(String::strip)
                .filter(line -> !seen.add(line))
                .collect(Collectors.toSet());
    }

    private void line(int number, String line) {
        if (line.isBlank()) {
            gap = true;
            return;
        }
        Optional<String> debris = Debris.reason(line.strip(), repeated.contains(line.strip()));
        if (debris.isPresent()) {
            notes.add(Note.of(Note.Sort.DROPPED, number, "importar.resto." + debris.get(), line.strip()));
            gap = true;
            return;
        }
        Optional<Marker> marker = Marker.of(line);
        int indent = marker.map(Marker::indent).orElse(Marker.indent(line));
        Optional<Headings.Found> heading = Headings.of(line.strip(), marker, indent, passages.isEmpty());
        if (heading.isPresent()) {
            passages.add(Passage.heading(number, 2, heading.get().heading()));
            heading.get().text().ifPresent(text -> passages.add(Passage.paragraph(number, indent, text)));
        } else if (marker.isPresent()) {
            passages.add(Passage.item(
                    number, indent, marker.get().written(), marker.get().rest()));
        } else if (goesOn(line.strip(), indent)) {
            passages.set(passages.size() - 1, last().with(line.strip()));
        } else {
            passages.add(Passage.paragraph(number, indent, line.strip()));
        }
        gap = false;
    }

    private Passage last() {
        return passages.get(passages.size() - 1);
    }

    // A line that was broken by its width begins in small letters, behind one that did not end a sentence.
    private boolean goesOn(String line, int indent) {
        if (gap || passages.isEmpty() || last().is(Passage.Form.HEADING)) {
            return false;
        }
        boolean inItem = last().is(Passage.Form.ITEM) && indent > last().indent();
        boolean open = !ENDED.matcher(last().plain()).matches();
        return open && (inItem || GOES_ON.matcher(line).matches());
    }
}
