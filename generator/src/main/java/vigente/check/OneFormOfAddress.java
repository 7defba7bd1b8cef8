package vigente.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vigente.problem.Kind;

/**
 * A document speaks to its reader either as usted or as tú.
 *
 * <p>Only words that leave no doubt count, and none that stands between quotation marks: a policy may well rule which of
 * the two its readers shall use.
 */
final class OneFormOfAddress implements TextCheck {
    private static final Set<String> FORMAL = Set.of("usted");
    private static final Set<String> FAMILIAR = Set.of("tú", "tu", "tus", "contigo");

    private record Said(Passage passage, int at) {
        String words() {
            return passage.written(at);
        }
    }

    @Override
    public void check(OwnText text, Found found) {
        check(text.passages(), found);
        text.annexes().forEach(annex -> check(annex.passages(), found));
    }

    private static void check(List<Passage> document, Found found) {
        first(document, FORMAL)
                .ifPresent(formal -> first(document, FAMILIAR)
                        .ifPresent(familiar -> found.add(
                                Kind.ADDRESS_MIXED,
                                familiar.passage().place(),
                                familiar.words(),
                                familiar.words(),
                                Spoken.excerpt(familiar.passage().text()),
                                formal.words(),
                                Spoken.excerpt(formal.passage().text()))));
    }

    private static Optional<Said> first(List<Passage> document, Set<String> words) {
        for (Passage passage : document) {
            for (int i = 0; i < passage.words().size(); i++) {
                String word = passage.folded(i);
                if (words.contains(word) && !isAcronym(passage.written(i)) && !passage.isQuoted(i)) {
                    return Optional.of(new Said(passage, i));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAcronym(String word) {
        return Character.isUpperCase(word.charAt(word.length() - 1));
    }
}
