package vigente.problem;

import java.util.Comparator;
import vigente.message.Messages;

/**
 * Something an author must know, with its place, the reason and the remedy.
 *
 * @param kind which of the known problems it is
 * @param place where it stands
 * @param message what is wrong and why it matters, one Spanish sentence without a final stop
 * @param help what to do, one or two Spanish sentences
 */
public record Problem(Kind kind, Place place, String message, String help) implements Comparable<Problem> {
    /** Errors before warnings before advice; those of one severity in the order of their places. */
    public static final Comparator<Problem> GRAVEST_FIRST =
            Comparator.comparing(Problem::severity).thenComparing(Comparator.naturalOrder());

    /** The problem of {@code kind} at {@code place}; the arguments fill both its message and its help. */
    public static Problem of(Kind kind, Place place, Object... arguments) {
        String key = "problema." + kind.id();
        return new Problem(kind, place, Messages.text(key, arguments), Messages.text(key + ".ayuda", arguments));
    }

    /** The same problem with another remedy, where one can be told that fits the case better. */
    public Problem withHelp(String better) {
        return new Problem(kind, place, message, better);
    }

    public Severity severity() {
        return kind.severity();
    }

    @Override
    public int compareTo(Problem other) {
        int byPlace = place.compareTo(other.place);
        if (byPlace != 0) {
            return byPlace;
        }
        int byKind = kind.id().compareTo(other.kind.id());
        return byKind != 0 ? byKind : message.compareTo(other.message);
    }
}
