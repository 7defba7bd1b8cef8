package vigente.search;

import java.util.Arrays;

/** By how much a word says less about a document because the document, or its title, is long. */
final class Norms {
    // Lengths are compared in steps: else every text that grows by a word would change the bytes of all the others.
    private static final double STEP = Math.log(1.25);
    private static final double CONSTANT = 0.4;
    private static final double TITLE_CONSTANT = 0.7;
    private static final double USUAL_TITLE = 4;

    private final int[] lengths;
    private final int[] titleLengths;
    private final double average;

    /** Those of documents whose texts and titles have so many words. */
    Norms(int[] lengths, int[] titleLengths) {
        this.lengths = lengths.clone();
        this.titleLengths = titleLengths.clone();
        double mean = Arrays.stream(lengths).average().orElse(1);
        this.average = Math.exp(Math.round(Math.log(Math.max(1, mean)) / STEP) * STEP);
    }

    double ofText(int document) {
        return CONSTANT + (1 - CONSTANT) * lengths[document] / average;
    }

    double ofTitle(int document) {
        return TITLE_CONSTANT + (1 - TITLE_CONSTANT) * titleLengths[document] / USUAL_TITLE;
    }
}
