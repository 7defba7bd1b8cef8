package vigente.intake;

import java.util.regex.Pattern;

/** Words written so that Markdown shows them as they are. */
final class Escaped {
    private static final Pattern SIGNS =
            Pattern.compile("[\\\\`*\\[\\]<>{}|~^&]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
    private static final Pattern LEADING = Pattern.compile("^([#+:=>-])");
    private static final Pattern LEADING_NUMBER = Pattern.compile("^(\\p{Alnum}{1,9})([.)])");

    private Escaped() {}

    /** {@code plain} as the Markdown of a paragraph or an item, on one line. */
    static String text(String plain) {
        String line = plain.strip().replaceAll("\\s+", " ");
        String inside = SIGNS.matcher(line).replaceAll("\\\\$0");
        return leading(inside);
    }

    /** Markdown of a line, so that its first sign begins no list, heading or quotation. */
    static String leading(String markdown) {
        return LEADING_NUMBER
                .matcher(LEADING.matcher(markdown).replaceFirst("\\\\$1"))
                .replaceFirst("$1\\\\$2");
    }

    /** Words inside a line, where nothing that begins a block can stand. */
    static String words(String plain) {
        return SIGNS.matcher(plain.replaceAll("\\s+", " ")).replaceAll("\\\\$0");
    }
}
