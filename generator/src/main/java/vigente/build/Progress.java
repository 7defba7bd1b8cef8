package vigente.build;

/** Is told where a long piece of work stands. */
public interface Progress {
    /** Work begins on a step; its words stand in the bundle under {@code paso.ID}. */
    void step(String id);
}
