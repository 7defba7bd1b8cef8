package vigente.build;

/** The order makes no sense for this manual: a Spanish sentence that says why, and what to write instead. */
public final class BadOrder extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String help;

    public BadOrder(String sentence) {
        this(sentence, "");
    }

    /** @param help what to write instead; empty where the sentence says it */
    public BadOrder(String sentence, String help) {
        super(sentence);
        this.help = help;
    }

    public String help() {
        return help;
    }
}
