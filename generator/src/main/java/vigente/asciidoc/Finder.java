package vigente.asciidoc;

import java.util.List;
import java.util.OptionalInt;
import vigente.problem.FileText;
import vigente.problem.Place;

/**
 * Finds where pieces of running text stand in the source: Asciidoctor tells the line of a block and nothing nearer.
 *
 * <p>Pieces are asked for in reading order and each is looked for behind the one before.
 */
final class Finder {
    private final FileText source;
    private final Place block;
    private final int end;
    private int from;

    private Finder(FileText source, Place block, int from, int end) {
        this.source = source;
        this.block = block;
        this.from = from;
        this.end = end;
    }

    /** Looks in the lines from {@code line} (counted from 1) on, {@code lines} of them. */
    static Finder of(FileText source, int line, int lines) {
        int start = source.offsetOfLine(line);
        return new Finder(source, block(source, line), start, source.offsetOfLine(line + Math.max(1, lines)));
    }

    /** The whole of line {@code line} (counted from 1), the spaces around it aside. */
    static Place block(FileText source, int line) {
        int start = source.offsetOfLine(line);
        int end = source.offsetOfLine(line + 1);
        String written = source.text().substring(start, end);
        int indent = written.length() - written.stripLeading().length();
        return written.isBlank()
                ? source.place(start, start)
                : source.place(start + indent, start + written.stripTrailing().length());
    }

    /** Where the block begins. */
    Place block() {
        return block;
    }

    /** The place of the next of these writings, whichever stands first; the block's own where there is none. */
    Place next(List<String> writings) {
        int best = end;
        int length = 0;
        for (String writing : writings) {
            OptionalInt at = find(writing);
            if (at.isPresent() && at.getAsInt() < best) {
                best = at.getAsInt();
                length = writing.length();
            }
        }
        if (best == end) {
            return block;
        }
        from = best + 1;
        return source.place(best, closed(best + length));
    }

    private OptionalInt find(String writing) {
        int at = writing.isEmpty() ? -1 : source.text().substring(from, end).indexOf(writing);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(from + at);
    }

    /** Behind the bracket that closes what was begun, where it begins in brackets. */
    private int closed(int behind) {
        String text = source.text();
        String bracket = text.startsWith("<<", from - 1) ? ">>" : "]";
        boolean brackets = behind < end && (text.charAt(behind) == '[' || text.charAt(behind - 1) == '[');
        int close = bracket.equals(">>") || brackets ? text.indexOf(bracket, behind) : -1;
        return close < 0 || close >= end ? behind : close + bracket.length();
    }
}
