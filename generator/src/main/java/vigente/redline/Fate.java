package vigente.redline;

import java.util.Locale;

/** What happened to an element; the first of several is the one it is counted under. */
public enum Fate {
    /** It is new. */
    ADDED,
    /** It is gone. */
    REMOVED,
    /** It was owed (PENDIENTE) and is written. */
    COMPLETED,
    /** Its words changed. */
    REWORDED,
    /** Its file has other bytes. */
    REPLACED,
    /** It stands elsewhere among its neighbours, or in another element. */
    MOVED,
    /** It is cited by another number. */
    RENUMBERED,
    /** Its words are the same, set differently or leading elsewhere. */
    FORMATTED;

    /** As keys of the message bundle name it: {@code added}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether readers read other words than before. */
    public boolean isOfWords() {
        return this == ADDED || this == REMOVED || this == COMPLETED || this == REWORDED;
    }
}
