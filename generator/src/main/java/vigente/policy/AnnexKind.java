package vigente.policy;

/** What an annex is, and so how it is drawn (format: "politica.yaml", {@code tipo} of an annex). */
public enum AnnexKind {
    DOCUMENT("documento"),
    MIND_MAP("mapa-mental"),
    PRINCIPLES("principios"),
    CYCLE("ciclo"),
    FILE("archivo");

    private final String spanish;

    AnnexKind(String spanish) {
        this.spanish = spanish;
    }

    /** The word as written in the sources. */
    public String spanish() {
        return spanish;
    }
}
