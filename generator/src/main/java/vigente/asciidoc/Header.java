package vigente.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * The lines of a document's header that are ignored: its title, author and date (format: "politica.adoc").
 *
 * <p>Asciidoctor takes any line below a title for the author's name, and a policy's first sentence would be lost. Here a
 * line is the author's only if it looks like a name and attributes follow, or if it carries an e-mail address.
 */
final class Header {
    /** An attribute's line, {@code :toc: left}. */
    static final Pattern ATTRIBUTE = Pattern.compile(":!?[\\p{L}\\p{N}_][^:\\n]*:(?:\\s.*)?");

    private static final Pattern TITLE = Pattern.compile("[=#][ \\t]+\\S.*");
    private static final String WORD = "\\p{Lu}[\\p{L}'’-]*\\.?";
    private static final String NAME = WORD + "(?: +(?:de |del |la |y )*" + WORD + "){0,3}";
    private static final Pattern AUTHOR = Pattern.compile(NAME);
    private static final Pattern ADDRESSED = Pattern.compile(NAME + " +<[^<>\\s]+@[^<>\\s]+>(?:; .*)?");
    private static final Pattern REVISION = Pattern.compile("v?\\d[\\d.]*x?(?:,.*|:.*)?|\\d{4}-\\d\\d-\\d\\d.*");

    private Header() {}

    /** The ignored lines (from 0) of a text whose comments {@code comment} tells. */
    static List<Integer> lines(List<String> lines, IntPredicate comment) {
        int title = 0;
        while (title < lines.size() && isPreliminary(lines.get(title), comment.test(title))) {
            title++;
        }
        List<Integer> header = new ArrayList<>();
        if (title < lines.size() && TITLE.matcher(lines.get(title)).matches()) {
            header.add(title);
        } else if (title + 1 < lines.size() && isUnderlined(lines.get(title), lines.get(title + 1))) {
            header.addAll(List.of(title, title + 1));
        }
        if (!header.isEmpty()) {
            header.addAll(author(lines, title + header.size()));
        }
        return header;
    }

    private static boolean isPreliminary(String line, boolean comment) {
        return comment || line.isBlank() || ATTRIBUTE.matcher(line).matches();
    }

    private static boolean isUnderlined(String title, String line) {
        String under = line.stripTrailing();
        return under.length() > 1
                && under.chars().allMatch(c -> c == '=')
                && title.codePoints().anyMatch(Character::isLetterOrDigit)
                && Math.abs(title.stripTrailing().length() - under.length()) <= 1;
    }

    private static List<Integer> author(List<String> lines, int first) {
        if (first >= lines.size()) {
            return List.of();
        }
        int behind = first + 1 < lines.size()
                        && REVISION.matcher(lines.get(first + 1)).matches()
                ? first + 2
                : first + 1;
        boolean attributes =
                behind < lines.size() && ATTRIBUTE.matcher(lines.get(behind)).matches();
        String line = lines.get(first).stripTrailing();
        boolean author = ADDRESSED.matcher(line).matches()
                || (attributes && AUTHOR.matcher(line).matches());
        return !author ? List.of() : behind == first + 1 ? List.of(first) : List.of(first, first + 1);
    }
}
