package vigente.control;

/** A requirement of ISO 9001:2015, 7.5.2 and 7.5.3, for which a policy manual holds evidence. */
public enum Requirement {
    IDENTIFICATION("7.5.2 a"),
    FORMAT("7.5.2 b"),
    APPROVAL("7.5.2 c"),
    AVAILABILITY("7.5.3.1 a"),
    PROTECTION("7.5.3.1 b"),
    DISTRIBUTION("7.5.3.2 a"),
    PRESERVATION("7.5.3.2 b"),
    CHANGES("7.5.3.2 c"),
    RETENTION("7.5.3.2 d"),
    EXTERNAL("7.5.3.2");

    private final String clause;

    Requirement(String clause) {
        this.clause = clause;
    }

    /** Where the standard states it. */
    public String clause() {
        return clause;
    }
}
