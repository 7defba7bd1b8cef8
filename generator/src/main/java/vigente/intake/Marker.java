package vigente.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number or bullet with which a line of a list begins.
 *
 * @param indent columns before it
 * @param written as it stands there
 * @param rest the words behind it
 */
record Marker(int indent, String written, String rest) {
    private static final int TAB = 4;
    private static final Pattern LINE = Pattern.compile(
            "^(\\s*)(\\d{1,3}(?:\\.\\d{1,3}){0,5}(?:\\.-|[.)]-?|[º°]\\.?)|\\d{1,3}(?:\\.\\d{1,3}){1,5}|[a-zñ][.)]|[A-Z]\\)|"
                    + "[ivx]{1,5}[.)]|[-*+•·▪◦‣●○■–—\uF0B7])(?:\\s+(\\S.*)|(?<=[.)-])(\\p{L}.*))$");
    private static final Pattern NUMBER = Pattern.compile("^\\d.*");

    /** The mark of {@code line}; empty where it is no line of a list. */
    static Optional<Marker> of(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String rest = matcher.group(3) == null ? matcher.group(4) : matcher.group(3);
        return Optional.of(new Marker(indent(matcher.group(1)), matcher.group(2), rest.strip()));
    }

    static int indent(String line) {
        int columns = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            columns += line.charAt(i) == '\t' ? TAB : 1;
        }
        return columns;
    }

    boolean numbered() {
        return isNumber(written);
    }

    static boolean isNumber(String marker) {
        return NUMBER.matcher(marker).matches();
    }

    /** How many numbers a mark has: 2 for {@code 6.1.}, 1 for all others. */
    static int parts(String marker) {
        return isNumber(marker) ? marker.split("\\D+").length : 1;
    }

    /** The last number of a mark; -1 for a bullet, the place in the alphabet for a letter. */
    static int number(String marker) {
        if (isNumber(marker)) {
            return Integer.parseInt(marker.replaceFirst("^.*?(\\d+)\\D*$", "$1"));
        }
        char first = Character.toLowerCase(marker.charAt(0));
        return first >= 'a' && first <= 'z' && marker.length() > 1 ? first - 'a' + 1 : -1;
    }
}
