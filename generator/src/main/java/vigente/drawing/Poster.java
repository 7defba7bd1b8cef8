package vigente.drawing;

import java.util.List;
import java.util.stream.IntStream;
import vigente.drawing.Shape.Anchor;
import vigente.message.Messages;

/**
 * Principles on one page: numbered cards in two columns, in letters as large as there is room for.
 *
 * @param title of the document it is drawn from
 * @param cards in order, at least one
 */
public record Poster(String title, List<Card> cards) {
    private static final double GAP = 10;
    private static final double PADDING = 9;
    private static final double NUMBER_COLUMN = 30;
    private static final double LARGEST = 13.5;
    private static final double SMALLEST = 6.5;
    private static final double STEP = 0.5;
    private static final double BEAM = 3;
    private static final double TITLE = 22;

    /** One principle; the text may be empty. */
    public record Card(String heading, String text) {}

    public Poster {
        cards = List.copyOf(cards);
        if (cards.isEmpty()) {
            throw new IllegalArgumentException("a poster without principles");
        }
    }

    /** The principles on a sheet of that size; only their headings where the texts find no room. */
    public Figure figure(double width, double height) {
        for (double size = LARGEST; size >= SMALLEST; size -= STEP) {
            Sheet sheet = new Sheet(width, size, true);
            if (sheet.height() <= height) {
                return drawn(sheet, width, height);
            }
        }
        return drawn(new Sheet(width, LARGEST - 1, false), width, height);
    }

    private Figure drawn(Sheet sheet, double width, double height) {
        Canvas canvas = new Canvas();
        Lettering name = sheet.title();
        canvas.text(name.lines(title), name, 0, 0, Anchor.START, Ink.TEXT);
        double top = sheet.head();
        canvas.add(new Shape.Box(0, top - GAP - 2, width, 2, 0, Ink.ACCENT, Ink.NONE, 0));
        // What room is left makes the cards taller, so that the sheet is full.
        double spare = Math.min(26, Math.max(0, (height - sheet.height()) / sheet.rows()));
        for (int row = 0; row < sheet.rows(); row++) {
            double cardHeight = sheet.rowHeight(row) + spare;
            for (int index = sheet.columns() * row;
                    index < Math.min(cards.size(), sheet.columns() * (row + 1));
                    index++) {
                sheet.card(canvas, index, top, cardHeight);
            }
            top += cardHeight + GAP;
        }
        return new Figure(title, Messages.text("dibujo.lamina", cards.size()), width, top - GAP, canvas.moved(0, 0));
    }

    /** The cards set in one size. */
    private final class Sheet {
        private final double width;
        private final double cardWidth;
        private final int columns;
        private final Lettering heading;
        private final Lettering text;
        private final Lettering number;
        private final boolean full;

        Sheet(double width, double size, boolean full) {
            this.columns = cards.size() > 3 ? 2 : 1;
            this.full = full;
            this.width = width;
            this.cardWidth = (width - GAP * (columns - 1)) / columns;
            double room = cardWidth - NUMBER_COLUMN - 2 * PADDING - BEAM;
            this.heading = new Lettering(size + 1.5, true, room);
            this.text = new Lettering(size, false, room);
            this.number = new Lettering(Math.min(22, 1.9 * size), true, NUMBER_COLUMN);
        }

        int columns() {
            return columns;
        }

        int rows() {
            return (cards.size() + columns - 1) / columns;
        }

        Lettering title() {
            return new Lettering(TITLE, true, width);
        }

        /** Where the cards begin. */
        double head() {
            return title().height(title().lines(title)) + GAP + 10;
        }

        double height() {
            return head()
                    + IntStream.range(0, rows()).mapToDouble(this::rowHeight).sum()
                    + GAP * (rows() - 1);
        }

        double rowHeight(int row) {
            return IntStream.range(columns * row, Math.min(cards.size(), columns * (row + 1)))
                    .mapToDouble(this::cardHeight)
                    .max()
                    .orElse(0);
        }

        private double cardHeight(int index) {
            Card card = cards.get(index);
            double words = heading.height(heading.lines(card.heading()));
            if (full && !card.text().isEmpty()) {
                words += 3 + text.height(text.lines(card.text()));
            }
            return Math.max(number.leading(), words) + 2 * PADDING;
        }

        void card(Canvas canvas, int index, double top, double height) {
            Card card = cards.get(index);
            double left = (index % columns) * (cardWidth + GAP);
            canvas.add(new Shape.Box(left, top, cardWidth, height, 0, Ink.TINT, Ink.NONE, 0));
            canvas.add(new Shape.Box(left, top, BEAM, height, 0, Ink.ACCENT, Ink.NONE, 0));
            double x = left + BEAM + PADDING;
            double y = top + PADDING;
            List<String> figure = List.of(Integer.toString(index + 1));
            canvas.text(figure, number, x, y - 0.12 * number.size(), Anchor.START, Ink.ACCENT);
            List<String> lines = heading.lines(card.heading());
            canvas.text(lines, heading, x + NUMBER_COLUMN, y, Anchor.START, Ink.TEXT);
            if (full && !card.text().isEmpty()) {
                double below = y + heading.height(lines) + 3;
                canvas.text(text.lines(card.text()), text, x + NUMBER_COLUMN, below, Anchor.START, Ink.TEXT);
            }
        }
    }
}
