package vigente.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vigente.policy.Definition;
import vigente.policy.Term;
import vigente.problem.Kind;

/**
 * A list of definitions that is kept in alphabetical order is so throughout.
 *
 * <p>ñ comes after n, an inverted head word stands under its first letter. Where so many stand elsewhere that another
 * order must be meant, nothing is said.
 */
final class OrderedDefinitions implements TextCheck {
    private static final int FEWEST = 3;

    private record Placed(String term, Definition definition) {}

    @Override
    public void check(OwnText text, Found found) {
        List<Placed> all = text.revision().definitions().stream()
                .flatMap(d -> d.term().map(Term::written).map(term -> new Placed(term, d)).stream())
                .toList();
        if (all.size() < FEWEST) {
            return;
        }
        List<Placed> byWord = misplaced(all, OrderedDefinitions::words);
        List<Placed> byLetter = misplaced(all, OrderedDefinitions::letters);
        List<Placed> misplaced = byWord.size() <= byLetter.size() ? byWord : byLetter;
        if (!misplaced.isEmpty() && misplaced.size() <= Math.max(1, all.size() / 5)) {
            Placed first = misplaced.get(0);
            List<String> terms = misplaced.stream().map(Placed::term).toList();
            found.add(Kind.DEFINITIONS_OUT_OF_ORDER, first.definition().place(), first.term(), Spoken.quoted(terms));
        }
    }

    // The fewest that must move for the rest to be in order: all that is not on a longest ascending run.
    private static List<Placed> misplaced(List<Placed> all, Function<String, String> key) {
        List<String> keys = all.stream().map(Placed::term).map(key).toList();
        int[] before = new int[all.size()];
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int at = ends.size();
            while (at > 0 && keys.get(ends.get(at - 1)).compareTo(keys.get(i)) > 0) {
                at--;
            }
            before[i] = at == 0 ? -1 : ends.get(at - 1);
            if (at == ends.size()) {
                ends.add(i);
            } else {
                ends.set(at, i);
            }
        }
        boolean[] stays = new boolean[all.size()];
        for (int i = ends.get(ends.size() - 1); i >= 0; i = before[i]) {
            stays[i] = true;
        }
        List<Placed> moved = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!stays[i]) {
                moved.add(all.get(i));
            }
        }
        return moved;
    }

    private static String letters(String term) {
        return words(term).replace(" ", "");
    }

    // A space comes before every letter, ñ after n and whatever follows it.
    private static String words(String term) {
        StringBuilder key = new StringBuilder();
        Word.of(term).forEach(word -> key.append(word.folded()).append(' '));
        return key.toString().replace("ñ", "n\uFFFF");
    }
}
