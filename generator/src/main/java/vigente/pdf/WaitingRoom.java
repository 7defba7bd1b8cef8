package vigente.pdf;

/** Where documents are until the manual is bound; may be used from several threads. */
@FunctionalInterface
public interface WaitingRoom {
    /** In memory. */
    WaitingRoom MEMORY = pdf -> () -> pdf;

    /** Takes in a document, which can be fetched as often as it is needed. */
    Printed take(byte[] pdf);
}
