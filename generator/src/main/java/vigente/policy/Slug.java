package vigente.policy;

/** The address of a policy: the name of its folder under {@code politicas/}, in NFC. */
public record Slug(String text) implements Comparable<Slug> {
    @Override
    public int compareTo(Slug other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
