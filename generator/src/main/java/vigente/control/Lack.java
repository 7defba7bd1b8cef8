package vigente.control;

/** What evidence may be missing, and which requirement it would answer. */
public enum Lack {
    CODE("sin-codigo", Requirement.IDENTIFICATION),
    TITLE("sin-titulo", Requirement.IDENTIFICATION),
    ISSUE_DATE("sin-fecha", Requirement.IDENTIFICATION),
    AUTHOR("sin-autor", Requirement.IDENTIFICATION),
    AUTHORISATION("sin-autorizacion", Requirement.APPROVAL),
    REVIEWER("sin-revisor", Requirement.APPROVAL),
    REVIEW_DATE("sin-fecha-de-revision", Requirement.APPROVAL),
    REVIEW("revision-vencida", Requirement.APPROVAL),
    TEXT_IN_FORCE("sin-vigente", Requirement.AVAILABILITY),
    SAME_TEXT("texto-cambiado", Requirement.PROTECTION),
    CLASSIFICATION("sin-clasificacion", Requirement.PROTECTION),
    DISTRIBUTION("sin-distribucion", Requirement.DISTRIBUTION),
    CHANGES("sin-cambios", Requirement.CHANGES),
    RETENTION("sin-conservacion", Requirement.RETENTION),
    SOURCE("externo-sin-fuente", Requirement.EXTERNAL),
    PERMISSION("externo-sin-permiso", Requirement.EXTERNAL);

    private final String id;
    private final Requirement requirement;

    Lack(String id, Requirement requirement) {
        this.id = id;
        this.requirement = requirement;
    }

    /** As data files and messages name it. */
    public String id() {
        return id;
    }

    public Requirement requirement() {
        return requirement;
    }
}
