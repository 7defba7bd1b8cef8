package vigente.glossary;

import java.util.ArrayList;
import java.util.List;

/**
 * One way of saying a term, word by word.
 *
 * @param lemmas never empty
 * @param capitals whether a text must write it in capitals: IVA is a tax, "iva" and "es" are no such terms
 */
record Phrase(List<Lemma> lemmas, boolean capitals) {
    /** Letters that an acronym may have. */
    static final int LONGEST_ACRONYM = 5;

    // A head word longer than this is a sentence, and nobody repeats it word for word.
    private static final int MOST_WORDS = 24;

    private static final Lemma POSSESSIVE = new Lemma("", Particles.POSSESSIVES);

    Phrase {
        lemmas = List.copyOf(lemmas);
    }

    /**
     * All ways of saying {@code term}: an inverted one in natural order, with any possessive and without.
     *
     * @param acronyms whether a short word in capitals is an acronym; not in a glossary that writes all its terms so
     */
    static List<Phrase> of(HeadWord term, Inflection inflection, boolean acronyms) {
        List<Phrase> out = new ArrayList<>();
        for (String order : term.orders()) {
            // "Valores, nuestros" are the values together: "valor" without its possessive is an ordinary word.
            Inflection bare = term.collective() ? Inflection.NONE : inflection;
            add(out, lemmas(order, bare), acronyms && isAcronym(order));
            if (term.owned()) {
                List<Lemma> possessed = new ArrayList<>(List.of(POSSESSIVE));
                possessed.addAll(lemmas(order, inflection));
                add(out, possessed, false);
            }
        }
        return List.copyOf(out);
    }

    private static void add(List<Phrase> out, List<Lemma> lemmas, boolean capitals) {
        boolean says = lemmas.stream().anyMatch(lemma -> !Particles.isParticle(lemma.base()) && isWord(lemma.base()));
        if (lemmas.size() <= MOST_WORDS && (says || capitals)) {
            out.add(new Phrase(lemmas, capitals));
        }
    }

    private static List<Lemma> lemmas(String text, Inflection inflection) {
        List<Lemma> out = new ArrayList<>();
        boolean ofPerson = false;
        for (Word word : Word.of(text)) {
            if (Particles.isParticle(word.folded()) || !isWord(word.folded())) {
                ofPerson = false;
                out.add(inflection.lemma(word.folded(), false));
            } else {
                String written = text.substring(word.start(), word.end());
                out.add(inflection.lemma(written, ofPerson));
                ofPerson = ofPerson || inflection.isPerson(written);
            }
        }
        return out;
    }

    private static boolean isWord(String folded) {
        return !folded.isEmpty() && Character.isLetterOrDigit(folded.codePointAt(0));
    }

    private static boolean isAcronym(String text) {
        return text.length() <= LONGEST_ACRONYM && text.chars().allMatch(Character::isUpperCase);
    }
}
