package vigente.redline;

/** Words in a row that share one fate; never empty, never a part of a word. */
public record Run(Sign sign, String text) {
    public Run {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an empty run " + sign);
        }
    }
}
