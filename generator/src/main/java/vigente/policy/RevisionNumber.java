package vigente.policy;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a revision, {@code N.NN} or {@code N.NNx} (format: "Revision numbers").
 *
 * <p>Order: 1.00x &lt; 1.00 &lt; 1.01x &lt; 1.01 &lt; 2.00x.
 *
 * @param major at least 0
 * @param minor 0 to 99
 * @param draft whether it is a working copy, written with a trailing {@code x}
 */
public record RevisionNumber(int major, int minor, boolean draft) implements Comparable<RevisionNumber> {
    private static final Pattern WRITTEN = Pattern.compile("(0|[1-9][0-9]{0,3})\\.([0-9]{2})(x?)");
    private static final Comparator<RevisionNumber> ORDER = Comparator.comparingInt(RevisionNumber::major)
            .thenComparingInt(RevisionNumber::minor)
            .thenComparing(RevisionNumber::draft, Comparator.reverseOrder());

    /** The number that {@code written} states, empty where it is not one. */
    public static Optional<RevisionNumber> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Optional.of(new RevisionNumber(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        !matcher.group(3).isEmpty()))
                : Optional.empty();
    }

    /** Whether this number comes right after {@code before}: the next minor one, or the beginning of the next major one. */
    public boolean follows(RevisionNumber before) {
        return nextMinor(before) || (major == before.major + 1 && minor == 0);
    }

    private boolean nextMinor(RevisionNumber before) {
        return major == before.major && minor == before.minor + 1;
    }

    /** Whether both are the same number, one of them perhaps as its working copy. */
    public boolean sameAs(RevisionNumber other) {
        return major == other.major && minor == other.minor;
    }

    @Override
    public int compareTo(RevisionNumber other) {
        return ORDER.compare(this, other);
    }

    /** As written: {@code 1.02x}. */
    @Override
    public String toString() {
        return major + "." + (minor < 10 ? "0" : "") + minor + (draft ? "x" : "");
    }
}
