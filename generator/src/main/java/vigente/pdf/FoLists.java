package vigente.pdf;

import java.util.List;
import vigente.problem.Place;
import vigente.text.Block;

/** Writes the frame of one list: indents, labels, items. */
final class FoLists {
    private static final int STEP = 17;
    private static final int DEEPEST = 10;
    private static final int DEEP_RULE = 3;
    private static final int RULE_INDENT = 75;
    private static final int RULE_STEP = 8;
    private static final double LETTER_WIDTH = 5.1;

    private final Fo out;
    private final Block.ItemList list;
    private final int depth;
    private final boolean cited;
    private final boolean small;

    /** @param depth how many lists this one stands in */
    FoLists(Fo out, Block.ItemList list, int depth) {
        this(out, list, depth, false);
    }

    private FoLists(Fo out, Block.ItemList list, int depth, boolean small) {
        this.out = out;
        this.list = list;
        this.depth = depth;
        this.small = small;
        this.cited =
                list.items().stream().anyMatch(item -> !item.marks().label().isEmpty());
    }

    /** The list of a text's footnotes. */
    static FoLists notes(Fo out) {
        return new FoLists(out, new Block.ItemList(Block.Numbering.DECIMAL, 1, List.of(), Place.start("")), 0, true);
    }

    void open() {
        out.open(
                "list-block",
                "provisional-distance-between-starts",
                width() + "pt",
                "provisional-label-separation",
                "5pt",
                "start-indent",
                indent(),
                "font-size",
                small ? "8.8pt" : "",
                "line-height",
                small ? "1.3" : "",
                "space-after",
                "5pt");
    }

    // Past a depth that few readers follow the text stays where it is, or there would be no room for it; labels like
    // L-1.1.1.1.1 take so much that rules have to begin farther out.
    private String indent() {
        if (cited && depth >= DEEP_RULE) {
            return RULE_INDENT + RULE_STEP * (Math.min(depth, DEEPEST) - DEEP_RULE) + "pt";
        }
        return depth >= DEEPEST ? DEEPEST * STEP + "pt" : "";
    }

    private long width() {
        int longest = 0;
        for (int i = 0; i < list.items().size(); i++) {
            longest = Math.max(longest, label(i).length());
        }
        return Math.max(cited ? 30 : STEP, Math.round(longest * LETTER_WIDTH) + 7);
    }

    private String label(int index) {
        String label = list.items().get(index).marks().label();
        return label.isEmpty() ? ordinal(list.start() + index) : label;
    }

    private String ordinal(int number) {
        return switch (list.numbering()) {
            case BULLET -> depth % 2 == 0 ? "•" : "–";
            case DECIMAL -> number + ".";
            case LETTER -> letters(number) + ")";
            case ROMAN -> Roman.small(number) + ".";
        };
    }

    private static String letters(int number) {
        return number <= 0 ? "" : letters((number - 1) / 26) + (char) ('a' + (number - 1) % 26);
    }

    void openItem(int index, String id) {
        open(label(index), id, !list.items().get(index).marks().label().isEmpty());
    }

    /** Opens the footnote of that number. */
    void openNote(int number, String id) {
        open(number + ".", id, false);
    }

    private void open(String label, String id, boolean citable) {
        out.open("list-item", "id", id, "space-after", citable ? "4pt" : "1pt")
                .open("list-item-label", "end-indent", "label-end()")
                .open(
                        "block",
                        "text-align",
                        "start",
                        "hyphenate",
                        "false",
                        "font-family",
                        citable ? Style.SANS : "",
                        "font-weight",
                        citable ? "bold" : "",
                        "font-size",
                        citable ? "9pt" : "",
                        "color",
                        citable ? Style.LINK : "")
                .text(label)
                .close("block")
                .close("list-item-label")
                .open("list-item-body", "start-indent", "body-start()");
    }

    void closeItem() {
        out.close("list-item-body").close("list-item");
    }

    void close() {
        out.close("list-block");
    }
}
