package vigente.search;

/** How often one stem stands in one document, and where. */
final class Tally {
    private int text;
    private int head;
    private boolean title;
    private int parts;
    private int units;
    private int last = -1;

    /** Units are told in their order; one told again is not counted again. */
    void inUnit(int number) {
        units += number == last ? 0 : 1;
        last = number;
    }

    void inText(int part) {
        text++;
        parts |= 1 << part;
    }

    void inHead(int part) {
        head++;
        parts |= 1 << part;
    }

    void inTitle() {
        title = true;
        parts |= 1;
    }

    int text() {
        return text;
    }

    int head() {
        return head;
    }

    boolean title() {
        return title;
    }

    /** In how many units of the document it stands. */
    int units() {
        return units;
    }

    /** A bit for each eighth of the document in which the stem stands. */
    int parts() {
        return parts;
    }
}
