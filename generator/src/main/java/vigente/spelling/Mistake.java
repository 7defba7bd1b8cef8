package vigente.spelling;

import java.util.List;

/**
 * What is wrong in a text.
 *
 * @param words the ones concerned, as they are written
 * @param unknown whether the dictionary lacks the word; otherwise the words break a rule of grammar
 * @param reason a sentence of the proofreader, in Spanish, without a full stop; of no use for an unknown word
 * @param instead what may have been meant, likeliest first; may be empty
 */
public record Mistake(String words, boolean unknown, String reason, List<String> instead) {
    public Mistake {
        instead = List.copyOf(instead);
    }
}
