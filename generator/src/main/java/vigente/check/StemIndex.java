package vigente.check;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In which pieces of a text each word stands, endings aside. Pieces count from 0. */
record StemIndex(Map<String, BitSet> pieces) {
    private static final BitSet NOWHERE = new BitSet();

    /** The index of a text in {@code pieces}, each of which may be of several passages. */
    static StemIndex of(List<List<Passage>> pieces) {
        Map<String, BitSet> byWord = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            for (Passage passage : pieces.get(i)) {
                for (Word word : passage.words()) {
                    byWord.computeIfAbsent(word.folded(), none -> new BitSet()).set(i);
                }
            }
        }
        Map<String, BitSet> byStem = new HashMap<>();
        byWord.forEach((word, where) ->
                byStem.computeIfAbsent(Word.stem(word), none -> new BitSet()).or(where));
        return new StemIndex(byStem);
    }

    /** All the words. */
    Set<String> stems() {
        return pieces.keySet();
    }

    /** The pieces that hold every one of {@code stems}; there must be one. */
    BitSet holding(Set<String> stems) {
        BitSet all = new BitSet();
        boolean first = true;
        for (String stem : stems) {
            BitSet where = pieces.getOrDefault(stem, NOWHERE);
            if (first) {
                all.or(where);
            } else {
                all.and(where);
            }
            first = false;
        }
        return all;
    }
}
