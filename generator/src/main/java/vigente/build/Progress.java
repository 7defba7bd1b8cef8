package vigente.build;

/** Hears what the program is doing, while it does it. */
@FunctionalInterface
public interface Progress {
    /** Nobody listens. */
    Progress SILENT = sentence -> {};

    /** Takes a short Spanish sentence: what begins now. */
    void at(String sentence);

    /** Takes note that a step begins, for who measures how long each takes; nobody has to be told. */
    default void enters(Step step) {}

    /**
     * Takes a sentence about how far a long piece of work has come, which one that keeps lines may pass over.
     *
     * @param done how many of {@code all} are done
     */
    default void at(String sentence, int done, int all) {
        at(sentence);
    }
}
