package vigente.redline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigente.policy.SourceFile;
import vigente.problem.Place;
import vigente.text.PendingMark;

/**
 * One datum, definition, rule, section, annex or file of a revision, ready to be found in another.
 *
 * @param id its address in the page; empty for none
 * @param label what it is cited by ({@code L-3}); empty where a name does
 * @param keys what it is recognised by, the surest first; an empty one recognises nothing
 * @param parent the id of the element it stands in; empty for none
 * @param depth how many elements it stands in
 * @param name its heading, term or title; may be empty
 * @param lines its text, without that of elements of its own
 * @param file whose bytes count
 */
record Element(
        Part part,
        String id,
        String label,
        List<String> keys,
        String parent,
        int depth,
        String name,
        List<Line> lines,
        Optional<SourceFile> file,
        Place place) {
    Element {
        keys = List.copyOf(keys);
        lines = List.copyOf(lines);
    }

    /** All its words, lines on lines of their own. */
    String text() {
        return Stream.concat(Stream.of(name), lines.stream().map(Line::text))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Whether any of its text is still owed. */
    boolean isOwed() {
        return Token.of(text()).contains(PendingMark.WORD);
    }

    /** Whether nothing of its text stands yet. */
    boolean isOnlyOwed() {
        return !lines.isEmpty() && lines.stream().allMatch(line -> line.text().startsWith(PendingMark.WORD));
    }
}
