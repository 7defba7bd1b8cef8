package vigente.build;

/** What a run does, one after the other. */
public enum Step {
    READ("leer"),
    CHECK("revisar"),
    PREPARE("preparar"),
    PAGES("paginas"),
    SEARCH("buscador"),
    PRINT("pdf"),
    DATA("datos"),
    LINKS("enlaces"),
    PUBLISH("publicar");

    private final String id;

    Step(String id) {
        this.id = id;
    }

    /** As words and data name it. */
    public String id() {
        return id;
    }
}
