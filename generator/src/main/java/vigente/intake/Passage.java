package vigente.intake;

import java.util.List;

/**
 * One paragraph of a document.
 *
 * @param line where it begins, counted from 1: of a text the line, of a Word document the paragraph
 * @param form what it is
 * @param indent of a heading its level, counted from 1; of an item how far it is indented, in any unit
 * @param marker of an item its number or bullet as written; else empty
 * @param plain its words without any markup
 * @param markdown its words as Markdown that says the same; of a raw passage several lines
 * @param cells of a table its rows of plain words; else empty
 */
record Passage(
        int line, Form form, int indent, String marker, String plain, String markdown, List<List<String>> cells) {
    /** What a passage is. */
    enum Form {
        HEADING,
        ITEM,
        PARAGRAPH,
        /** Markdown to be kept as it is: a table, a picture, a quotation. */
        RAW
    }

    Passage {
        cells = cells.stream().map(List::copyOf).toList();
    }

    static Passage heading(int line, int level, String plain) {
        return new Passage(line, Form.HEADING, level, "", plain, Escaped.words(plain), List.of());
    }

    static Passage item(int line, int indent, String marker, String plain) {
        return new Passage(line, Form.ITEM, indent, marker, plain, Escaped.text(plain), List.of());
    }

    static Passage paragraph(int line, int indent, String plain) {
        return new Passage(line, Form.PARAGRAPH, indent, "", plain, Escaped.text(plain), List.of());
    }

    /** The same passage with {@code more} as its next words. */
    Passage with(String more) {
        return new Passage(line, form, indent, marker, plain + " " + more, markdown + " " + Escaped.text(more), cells);
    }

    boolean is(Form wanted) {
        return form == wanted;
    }

    int words() {
        return plain.isBlank() ? 0 : plain.strip().split("\\s+").length;
    }
}
