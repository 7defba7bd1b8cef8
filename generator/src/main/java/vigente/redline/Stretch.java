package vigente.redline;

/**
 * A stretch of two sequences laid side by side.
 *
 * @param same whether both sides hold the same; else the one side stands for the other, and either may be empty
 * @param from first index in the old sequence, counted from 0
 * @param to index behind the last
 * @param newFrom first index in the new sequence
 * @param newTo index behind the last
 */
record Stretch(boolean same, int from, int to, int newFrom, int newTo) {
    int removed() {
        return to - from;
    }

    int added() {
        return newTo - newFrom;
    }

    /** This stretch and the next as one replacement. */
    Stretch with(Stretch next) {
        return new Stretch(false, from, next.to, newFrom, next.newTo);
    }

    /** The same stretch where both sequences begin later. */
    Stretch shifted(int by, int newBy) {
        return new Stretch(same, from + by, to + by, newFrom + newBy, newTo + newBy);
    }
}
