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
        return written.substring(comma + 1).strip() + " " + head.substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                + head.substring(1);
    }

    /** The head word alone: {@code Misión} for {@code Misión, nuestra}. */
    public String head() {
        int comma = written.indexOf(',');
        return comma < 0 ? written : written.substring(0, comma).strip();
    }

    @Override
    public String toString() {
        return written;
    }
}
