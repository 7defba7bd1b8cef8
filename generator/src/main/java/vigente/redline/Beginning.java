package vigente.redline;

import java.util.List;

/**
 * Where an insertion had best begin: with "A. B." grown to "A. C. B." both " C." and ". C" were put in, and a reader sees
 * "C. ".
 */
record Beginning(List<String> pieces, int from, int to) {
    /** How many pieces earlier it may best begin, at most {@code most}; 0 where it stands well. */
    int best(int most) {
        int best = 0;
        int bestScore = score(0);
        for (int by = 1; by <= most && from - by >= 0 && same(by); by++) {
            if (score(by) > bestScore) {
                bestScore = score(by);
                best = by;
            }
        }
        return best;
    }

    private boolean same(int by) {
        return pieces.get(from - by).equals(pieces.get(to - by));
    }

    private int score(int by) {
        int start = from - by;
        int end = to - by == pieces.size() ? 1 : 0;
        if (start == 0 || start > 1 && isSpace(start - 1) && Token.endsSentence(pieces.get(start - 2))) {
            return end + 10;
        }
        if (Token.endsSentence(pieces.get(start - 1)) && isSpace(start)) {
            return end + 8;
        }
        if (isSpace(start - 1)) {
            return end + 6;
        }
        return end + (isSpace(start) ? 4 : 0);
    }

    private boolean isSpace(int at) {
        return Token.isSpace(pieces.get(at));
    }
}
