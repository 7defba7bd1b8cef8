package vigente.problem;

import vigente.message.DisplayText;

/**
 * A source line with the underlining of a place in it.
 *
 * <p>Tabs take four columns, characters that would command the terminal are shown as signs, and of a long line only a
 * window around the place is shown, with an ellipsis where it is cut.
 *
 * @param text the line as printed, without gutter
 * @param carets spaces and carets to print under it
 */
record Excerpt(String text, String carets) {
    private static final int WINDOW = 160;
    private static final int BEFORE = 60;
    private static final String TAB = "    ";
    private static final String CUT = "…";

    /** The excerpt of {@code line} for {@code place}; a place behind the line's end is marked there. */
    static Excerpt of(String line, Place place) {
        int length = line.codePointCount(0, line.length());
        int start = Math.min(place.column() - 1, length);
        int end = Math.min(start + Math.max(1, place.length()), Math.max(length, start + 1));
        int from = length <= WINDOW ? 0 : Math.max(0, Math.min(start - BEFORE, length - WINDOW));
        int to = Math.min(length, from + WINDOW);
        // Of a line without end only what is shown may cost anything: it may have thousands of problems.
        int[] window = window(line, from, to);
        String text = (from > 0 ? CUT : "") + shown(window, 0, window.length) + (to < length ? CUT : "");
        String blank = " ".repeat((from > 0 ? 1 : 0) + DisplayText.width(shown(window, 0, start - from)));
        int underlined = DisplayText.width(shown(window, start - from, Math.min(end, to) - from));
        return new Excerpt(text, blank + "^".repeat(Math.max(1, underlined)));
    }

    private static int[] window(String line, int from, int to) {
        int first = line.offsetByCodePoints(0, from);
        return line.substring(first, line.offsetByCodePoints(first, to - from))
                .codePoints()
                .toArray();
    }

    private static String shown(int[] characters, int from, int to) {
        return from >= to ? "" : DisplayText.tame(new String(characters, from, to - from).replace("\t", TAB));
    }
}
