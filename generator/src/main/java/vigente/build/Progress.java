package vigente.build;

/** Hears what the program is doing, while it does it. */
@FunctionalInterface
public interface Progress {
    /** Nobody listens. */
    Progress SILENT = sentence -> {};

    /** Takes a short Spanish sentence: what begins now. */
    void at(String sentence);
}
