package vigente.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a table by which a few characters make many cells ({@code 999999*|x}), where they are beyond measure.
 *
 * <p>One of these objects serves one file.
 */
final class Repeats {
    private static final Pattern CELL = Pattern.compile("(\\d*)(?:\\.(\\d+))?[*+][<^>.]{0,4}[a-z]?(?=[|,:!])");
    private static final Pattern COLUMNS = Pattern.compile("(\\d+)()\\*");
    private static final long MOST = 5000;

    private long sum;

    /** A number that would make too many cells, by its offsets in its line. */
    record Repeat(int start, int end) {}

    /** The numbers in {@code line}, a row or the attributes above a table, that go too far. */
    List<Repeat> tooMany(String line) {
        List<Repeat> found = new ArrayList<>();
        boolean attributes = line.startsWith("[");
        Matcher matcher = (attributes ? COLUMNS : CELL).matcher(line);
        while (matcher.find()) {
            long cells = number(matcher.group(1)) * number(matcher.group(2));
            if (cells > MOST - sum) {
                found.add(new Repeat(matcher.start(), matcher.end()));
            } else {
                sum += cells > 1 ? cells : 0;
            }
        }
        return found;
    }

    private static long number(String digits) {
        if (digits == null || digits.isEmpty()) {
            return 1;
        }
        return digits.length() > 7 ? 10_000_000 : Long.parseLong(digits);
    }
}
