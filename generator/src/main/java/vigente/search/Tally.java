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

    Presence presence() {
        return new Presence(parts, text, head, title, units);
    }
}
