package vigente.bytes;

/** Bytes that were not written by this program as what they are read as now; whoever reads them does without. */
public final class DamagedBytes extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Tells {@code what} was found, for whoever looks for the reason. */
    public DamagedBytes(String what) {
        super(what);
    }
}
