package vigente.page;

/**
 * A revision's state as readers see it.
 *
 * @param id for styles and scripts: {@code borrador}, {@code emitida}, {@code vigente}, {@code sustituida}, {@code
 *     retirada}, {@code sin-autorizacion}
 * @param label the word, capitalised: "Vigente"
 * @param sentence what it means to the reader; empty for the one in force
 * @param stamp the word across each page of paper ("BORRADOR", "SUSTITUIDA" …); empty for the one in force
 */
public record StateView(String id, String label, String sentence, String stamp) {
    public boolean inForce() {
        return stamp.isEmpty();
    }
}
