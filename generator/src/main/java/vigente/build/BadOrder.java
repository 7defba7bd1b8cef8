package vigente.build;

/** The order makes no sense for this manual: a Spanish sentence that says why and what to write instead. */
public final class BadOrder extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadOrder(String sentence) {
        super(sentence);
    }
}
