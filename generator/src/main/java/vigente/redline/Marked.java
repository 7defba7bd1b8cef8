package vigente.redline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text in both its versions: kept and removed runs together are the old one, kept and added ones the new one, letter by
 * letter. What was removed stands before what was added in its place.
 */
public record Marked(List<Run> runs) {
    public static final Marked NONE = new Marked(List.of());

    public Marked {
        runs = List.copyOf(runs);
    }

    /** All of one fate. */
    static Marked all(Sign sign, String text) {
        return text.isEmpty() ? NONE : new Marked(List.of(new Run(sign, text)));
    }

    /** The one for the other, no word kept. */
    static Marked replaced(String before, String after) {
        if (before.equals(after)) {
            return all(Sign.KEPT, after);
        }
        return new Marked(Stream.of(all(Sign.REMOVED, before), all(Sign.ADDED, after))
                .flatMap(marked -> marked.runs().stream())
                .toList());
    }

    /** The old text. */
    public String before() {
        return without(Sign.ADDED);
    }

    /** The new text. */
    public String after() {
        return without(Sign.REMOVED);
    }

    public boolean isChanged() {
        return runs.stream().anyMatch(run -> run.sign() != Sign.KEPT);
    }

    private String without(Sign other) {
        return runs.stream().filter(run -> run.sign() != other).map(Run::text).collect(Collectors.joining());
    }
}
