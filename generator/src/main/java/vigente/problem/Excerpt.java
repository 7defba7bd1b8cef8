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
        int[] characters = line.codePoints().toArray();
        int start = Math.min(place.column() - 1, characters.length);
        int end = Math.min(start + Math.max(1, place.length()), Math.max(characters.length, start + 1));
        int from = characters.length <= WINDOW ? 0 : Math.max(0, Math.min(start - BEFORE, characters.length - WINDOW));
        int to = Math.min(characters.length, from + WINDOW);
        String text = (from > 0 ? CUT : "") + shown(characters, from, to) + (to < characters.length ? CUT : "");
        String blank = " ".repeat((from > 0 ? 1 : 0) + DisplayText.width(shown(characters, from, start)));
        int underlined = DisplayText.width(shown(characters, start, Math.min(end, to)));
        return new Excerpt(text, blank + "^".repeat(Math.max(1, underlined)));
    }

    private static String shown(int[] characters, int from, int to) {
        return from >= to ? "" : DisplayText.tame(new String(characters, from, to - from).replace("\t", TAB));
    }
}
