package vigente.text;

/**
 * Where a reference leads, as written; only the manual knows what it means.
 *
 * @param document a policy's code or a term ({@code PO-COM-001}, {@code Cliente interno}); empty for this document
 * @param fragment a rule, section, annex, anchor or term there ({@code L-9}, {@code alcance}); empty for the whole
 */
public record Target(String document, String fragment) {
    /** Reads {@code PO-COM-001#L-9}, {@code #alcance} or {@code Cliente interno}, spaces around the parts dropped. */
    public static Target parse(String written) {
        int hash = written.indexOf('#');
        return hash < 0
                ? new Target(written.strip(), "")
                : new Target(
                        written.substring(0, hash).strip(),
                        written.substring(hash + 1).strip());
    }

    /** As an author would write it between the brackets. */
    public String written() {
        return fragment.isEmpty() ? document : document + "#" + fragment;
    }
}
