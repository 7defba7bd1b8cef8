package vigente.pdf;

/** A document cannot be signed: a Spanish sentence that says why. */
public final class SealProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SealProblem(String sentence) {
        super(sentence);
    }
}
