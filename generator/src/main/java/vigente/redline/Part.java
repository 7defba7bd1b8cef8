package vigente.redline;

import java.util.Locale;

/** The parts of a revision that are compared, in the order they are told. */
public enum Part {
    DATUM,
    DEFINITION,
    RULE,
    SECTION,
    ANNEX,
    FILE;

    /** As keys of the message bundle name it: {@code rule}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
