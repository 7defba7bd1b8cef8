package vigente.glossary;

/**
 * Whose text is read.
 *
 * @param number by which a glossary knows the revision among those that define terms
 */
record Reader(TextId text, int number) {
    /** The number of whoever defines no term of its own. */
    static final int NO_TERMS = -1;
}
