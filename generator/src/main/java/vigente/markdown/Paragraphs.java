package vigente.markdown;

import java.util.BitSet;

/** Tells line by line where a paragraph ends for certain, so that its marks can no longer meet those of the next line. */
final class Paragraphs {
    private final BitSet itemColumns = new BitSet();
    private boolean afterBlank = true;
    private boolean table;

    /** Whether the marks of {@code line}, whose own content begins at {@code content}, meet none of the lines before. */
    boolean beginsAt(Line line, int content) {
        int margin = line.behindBlanks(line.start());
        int column = margin - line.start();
        boolean blank = content == line.end();
        boolean row = table && line.contains('|', content);
        boolean item = content > margin && line.at(margin) != '>' && startsItem(line, margin, column);
        boolean begins = blank || afterBlank || row || item || line.fence(content) || line.at(content) == '#';
        if (item) {
            itemColumns.clear(column, Math.max(column, itemColumns.length()));
            itemColumns.set(column);
        } else if (afterBlank && !blank) {
            itemColumns.clear(column, Math.max(column, itemColumns.length()));
        }
        table = row || (!blank && line.tableSeparator(content));
        afterBlank = blank;
        return begins;
    }

    // Within a paragraph only a bullet or the number one begins a list; any number goes on with one.
    private boolean startsItem(Line line, int margin, int column) {
        char first = line.at(margin);
        boolean one = first == '1' && !Character.isDigit(line.at(margin + 1));
        return afterBlank || one || "-+*".indexOf(first) >= 0 || itemColumns.get(column);
    }
}
