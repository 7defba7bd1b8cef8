package vigente.policy;

/** What kind of controlled document a policy is ({@code tipo}). */
public enum PolicyType {
    POLICY("política"),
    PROCEDURE("procedimiento"),
    REGULATION("reglamento"),
    GUIDE("guía"),
    GLOSSARY("glosario");

    private final String spanish;

    PolicyType(String spanish) {
        this.spanish = spanish;
    }

    /** The word as written in the sources, with its accents. */
    public String spanish() {
        return spanish;
    }
}
