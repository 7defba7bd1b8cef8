package vigente.mail;

/** The mail server did not take a letter: a Spanish sentence that says which one and why. */
public final class MailFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MailFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
