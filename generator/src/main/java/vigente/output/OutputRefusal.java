package vigente.output;

import vigente.message.Messages;

/** What was asked for would harm the user's files, so nothing was written: a Spanish sentence that says why. */
public final class OutputRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputRefusal(String key, Object... arguments) {
        super(Messages.text(key, arguments));
    }
}
