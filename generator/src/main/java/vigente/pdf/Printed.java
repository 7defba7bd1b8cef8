package vigente.pdf;

/** A document's bytes, at hand or fetched when they are asked for; each time the same. */
@FunctionalInterface
public interface Printed {
    /** All of them. */
    byte[] bytes();
}
