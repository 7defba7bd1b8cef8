package vigente.intake;

import vigente.message.Messages;

/** A document that cannot be imported; its message is a sentence for the user. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(String key, Object... arguments) {
        super(Messages.text(key, arguments));
    }
}
