package vigente.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vigente.policy.Rule;
import vigente.problem.Kind;

/**
 * A rule says what must, may or may not be done.
 *
 * <p>A policy may well be written without such verbs; only where most of its rules have one are the others told, all in
 * one finding.
 */
final class ObligingRules implements TextCheck {
    private static final int FEWEST = 4;
    private static final Set<String> VERBS = Set.of(
            "debe",
            "deben",
            "debera",
            "deberan",
            "deberia",
            "deberian",
            "debemos",
            "deberemos",
            "puede",
            "pueden",
            "podra",
            "podran",
            "podemos",
            "tiene que",
            "tienen que",
            "hay que",
            "ha de",
            "han de",
            "habra de");
    private static final Set<String> BEGINNINGS =
            Set.of("prohib", "oblig", "requier", "requer", "permit", "exig", "impid", "autoriz", "abste", "evit");
    private static final Set<String> NOBODY = Set.of("nadie", "ningun", "ninguna", "nunca", "jamas");

    @Override
    public void check(OwnText text, Found found) {
        List<Rule> without = new ArrayList<>();
        int all = 0;
        for (OwnText.Ruled ruled : text.rules()) {
            if (ruled.passages().stream().anyMatch(passage -> !passage.words().isEmpty())) {
                all++;
                if (ruled.passages().stream().noneMatch(ObligingRules::obliges)) {
                    without.add(ruled.rule());
                }
            }
        }
        if (all >= FEWEST && !without.isEmpty() && 2 * without.size() < all) {
            List<String> labels = without.stream().map(Rule::label).toList();
            found.add(Kind.RULE_WITHOUT_VERB, without.get(0).place(), "", Spoken.listed(labels), labels.size(), all);
        }
    }

    private static boolean obliges(Passage passage) {
        for (int i = 0; i < passage.words().size(); i++) {
            String word = passage.folded(i);
            if (VERBS.contains(word)
                    || VERBS.contains(word + " " + passage.folded(i + 1))
                    || NOBODY.contains(word)
                    || BEGINNINGS.stream().anyMatch(word::startsWith)
                    || isFuture(passage.written(i))
                    || isOrder(passage, i)) {
                return true;
            }
        }
        return false;
    }

    // revisará, revisarán, revisaremos
    private static boolean isFuture(String word) {
        return word.length() > 4
                && (word.endsWith("rá") || word.endsWith("rán") || word.endsWith("remos") || word.endsWith("rás"));
    }

    // "Atender cada queja", "Revise su equipo": the sentence begins with what is to be done.
    private static boolean isOrder(Passage passage, int at) {
        String word = passage.folded(at);
        boolean infinitive = word.endsWith("ar") || word.endsWith("er") || word.endsWith("ir");
        return passage.opens(at) && word.length() > 3 && infinitive;
    }
}
