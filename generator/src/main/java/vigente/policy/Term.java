package vigente.policy;

/**
 * A head word as the author wrote it; an inverted one ({@code Misión, nuestra}) is shown so and read in natural order.
 *
 * @param written not blank
 */
public record Term(String written) {
    /** The words in natural order: {@code nuestra misión} for {@code Misión, nuestra}; others as written. */
    public String natural() {
        int comma = written.indexOf(',');
        if (comma < 0) {
            return written;
        }
        String head = written.substring(0, comma).strip();
        String before = written.substring(comma + 1).strip();
        if (head.isEmpty() || before.isEmpty()) {
            return (head + before).isEmpty() ? written : head + before;
        }
        int first = head.offsetByCodePoints(0, 1);
        return before + " " + head.substring(0, first).toLowerCase(java.util.Locale.ROOT) + head.substring(first);
    }

    /** The head word alone: {@code Misión} for {@code Misión, nuestra}. */
    public String head() {
        int comma = written.indexOf(',');
        String head = comma < 0 ? "" : written.substring(0, comma).strip();
        return head.isEmpty() ? written : head;
    }

    @Override
    public String toString() {
        return written;
    }
}
