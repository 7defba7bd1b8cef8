package vigente.glossary;

import java.util.Set;

/**
 * One word of a term with all the forms it takes.
 *
 * @param base the form the author wrote, folded
 * @param forms all of them, folded, {@code base} included
 */
record Lemma(String base, Set<String> forms) {
    Lemma {
        forms = Set.copyOf(forms);
    }

    /** A word that does not change. */
    static Lemma of(String word) {
        return new Lemma(word, Set.of(word));
    }
}
