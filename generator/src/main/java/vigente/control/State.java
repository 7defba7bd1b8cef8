package vigente.control;

/** The state of a revision on a day; computed from folders and registers, never typed by hand. */
public enum State {
    /** The working copy, not yet issued. */
    DRAFT("borrador"),
    /** Issued, but nobody authorised exactly this text. */
    NOT_AUTHORISED("sin-autorizacion"),
    /** Issued and authorised, in force from a later day. */
    ISSUED("emitida"),
    /** Issued, authorised, and the newest of those. */
    IN_FORCE("vigente"),
    /** A newer one is in force, or was when the policy was withdrawn. */
    SUPERSEDED("sustituida"),
    /** Withdrawn by an act of the register. */
    WITHDRAWN("retirada");

    private final String id;

    State(String id) {
        this.id = id;
    }

    /** Whether readers have to know a text in this state: it is authorised, and no newer one took its place. */
    public boolean binds() {
        return this == IN_FORCE || this == ISSUED;
    }

    /** As data files and styles name it. */
    public String id() {
        return id;
    }
}
