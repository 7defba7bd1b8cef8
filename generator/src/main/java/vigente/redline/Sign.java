package vigente.redline;

/** What became of a run of words. */
public enum Sign {
    KEPT,
    REMOVED,
    ADDED
}
