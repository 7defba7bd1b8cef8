package vigente.policy;

/** The code of a policy ({@code PO-COM-001}), unique in its manual; kept as written. */
public record Code(String text) implements Comparable<Code> {
    public Code {
        if (text.isBlank()) {
            throw new IllegalArgumentException("empty code");
        }
    }

    @Override
    public int compareTo(Code other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
