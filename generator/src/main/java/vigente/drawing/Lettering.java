package vigente.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a label is set.
 *
 * @param size in points
 * @param bold whether in the bold face
 * @param widest where a line has to end
 */
record Lettering(double size, boolean bold, double widest) {
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0]+");
    private static final double LEADING = 1.25;
    private static final double ASCENT = 0.76;

    /** The lines of {@code text}; a word wider than a line is broken where it has to be. Never empty. */
    List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : BETWEEN.split(text.strip(), -1)) {
            String rest = word;
            if (line.length() > 0 && width(line + " " + rest) <= widest) {
                line.append(' ').append(rest);
                continue;
            }
            if (line.length() > 0) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (width(rest) > widest && rest.codePointCount(0, rest.length()) > 1) {
                int cut = fitting(rest);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private int fitting(String word) {
        int cut = word.offsetByCodePoints(0, 1);
        while (cut < word.length() && width(word.substring(0, word.offsetByCodePoints(cut, 1))) <= widest) {
            cut = word.offsetByCodePoints(cut, 1);
        }
        return cut;
    }

    double width(String line) {
        return (bold ? Face.BOLD : Face.REGULAR).width(line, size);
    }

    /** The width of the widest of {@code lines}. */
    double width(List<String> lines) {
        return lines.stream().mapToDouble(this::width).max().orElse(0);
    }

    double height(List<String> lines) {
        return lines.size() * leading();
    }

    double leading() {
        return size * LEADING;
    }

    /** From the upper edge of a line to what its letters stand on. */
    double base() {
        return leading() / 2 + size * (ASCENT - 0.5);
    }
}
