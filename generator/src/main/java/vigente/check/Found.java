package vigente.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problem;
import vigente.problem.Problems;
import vigente.problem.SourceLines;

/** Collects what the checks of language find, each under the very words concerned where the source shows them. */
final class Found {
    // No paragraph that a person writes is longer; beyond it the block's beginning is told.
    private static final int MOST_LINES = 60;

    private final SourceLines lines;
    private final List<Finding> findings = new ArrayList<>();

    private record Finding(Problem problem, String words) {}

    Found(SourceLines lines) {
        this.lines = lines;
    }

    /** A problem of the text that begins at {@code block}; {@code words} are the ones to underline, as they are read. */
    void add(Kind kind, Place block, String words, Object... arguments) {
        findings.add(new Finding(Problem.of(kind, block, arguments), words));
    }

    /** Hands all that was found over, file by file, so that each source is opened once. */
    void settle(Problems problems) {
        findings.sort(Comparator.comparing(finding -> finding.problem().place()));
        for (Finding finding : findings) {
            Problem problem = finding.problem();
            Place exact = exact(problem.place(), finding.words());
            problems.add(new Problem(problem.kind(), exact, problem.message(), problem.help()));
        }
        findings.clear();
    }

    /** Where {@code words} stand in the text that begins at {@code block}; the block's own place where they are not found. */
    Place exact(Place block, String words) {
        if (words.isBlank()) {
            return block;
        }
        for (int i = 0; i < MOST_LINES; i++) {
            Optional<String> line = lines.line(block.file(), block.line() + i);
            if (line.isEmpty()) {
                return block;
            }
            int from = i == 0 ? offset(line.get(), block.column()) : 0;
            int at = indexOf(line.get(), words, from);
            if (at >= 0) {
                int column = line.get().codePointCount(0, at) + 1;
                return new Place(block.file(), block.line() + i, column, words.codePointCount(0, words.length()));
            }
        }
        return block;
    }

    private static int offset(String line, int column) {
        int points = Math.min(column - 1, line.codePointCount(0, line.length()));
        return line.offsetByCodePoints(0, points);
    }

    // Whole words only: "tu" is not in "estudio".
    private static int indexOf(String line, String words, int from) {
        int at = line.indexOf(words, from);
        while (at >= 0) {
            int end = at + words.length();
            boolean begins = at == 0 || !joins(line.charAt(at - 1), words.charAt(0));
            boolean ends = end == line.length() || !joins(line.charAt(end), words.charAt(words.length() - 1));
            if (begins && ends) {
                return at;
            }
            at = line.indexOf(words, at + 1);
        }
        return -1;
    }

    private static boolean joins(char outer, char inner) {
        return Character.isLetterOrDigit(outer) && Character.isLetterOrDigit(inner);
    }
}
