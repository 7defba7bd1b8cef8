package vigente.glossary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How the words of a language change inside a term. */
enum Inflection {
    /** Number of every noun and adjective, gender where a person is meant; articles and possessives agree. */
    SPANISH {
        @Override
        Lemma lemma(String word, boolean ofPerson) {
            String folded = Letters.fold(word);
            if (Particles.isDeterminer(folded)) {
                return new Lemma(folded, Particles.DETERMINERS);
            }
            if (Particles.isParticle(folded)) {
                return new Lemma(folded, Particles.alternatives(folded));
            }
            Set<String> forms = new LinkedHashSet<>(SpanishNumber.forms(word));
            for (String form : List.copyOf(forms)) {
                PersonNouns.otherGender(form).ifPresent(other -> forms.addAll(SpanishNumber.forms(other)));
                if (ofPerson) {
                    forms.addAll(agreeing(form));
                }
            }
            return new Lemma(folded, forms);
        }

        @Override
        boolean isPerson(String word) {
            return SpanishNumber.forms(word).stream().anyMatch(PersonNouns::isPerson);
        }
    },

    /** Words of other languages are compared as they stand. */
    NONE {
        @Override
        Lemma lemma(String word, boolean ofPerson) {
            return Lemma.of(Letters.fold(word));
        }

        @Override
        boolean isPerson(String word) {
            return false;
        }
    };

    /** That of a BCP 47 language. */
    static Inflection of(String language) {
        String folded = Letters.fold(language);
        return folded.isEmpty() || folded.equals("es") || folded.startsWith("es-") ? SPANISH : NONE;
    }

    /**
     * All forms of {@code word}.
     *
     * @param ofPerson whether it follows a noun that names a person, as an adjective that agrees with it
     */
    abstract Lemma lemma(String word, boolean ofPerson);

    /** Whether {@code word} names a person. */
    abstract boolean isPerson(String word);

    private static Set<String> agreeing(String form) {
        for (String[] pair : new String[][] {{"o", "a"}, {"os", "as"}}) {
            if (form.endsWith(pair[0])) {
                return Set.of(form.substring(0, form.length() - pair[0].length()) + pair[1]);
            }
            if (form.endsWith(pair[1])) {
                return Set.of(form.substring(0, form.length() - pair[1].length()) + pair[0]);
            }
        }
        return Set.of();
    }
}
