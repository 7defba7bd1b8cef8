package vigente.problem;

/** How grave a problem is: an error stops publication, a warning does under {@code --strict}, advice never does. */
public enum Severity {
    ERROR("error"),
    WARNING("advertencia"),
    ADVICE("consejo");

    private final String spanish;

    Severity(String spanish) {
        this.spanish = spanish;
    }

    /** The word that reports and data files show. */
    public String spanish() {
        return spanish;
    }
}
