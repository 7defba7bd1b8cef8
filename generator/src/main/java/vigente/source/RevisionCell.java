package vigente.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigente.csv.CsvText;
import vigente.message.Messages;
import vigente.policy.RevisionNumber;
import vigente.problem.Kind;
import vigente.problem.Problems;
import vigente.text.Suggestion;

/** Reads a cell that names one of a policy's revisions, also as a spreadsheet saves it: 1 for 1.00, 1,1 for 1.10. */
final class RevisionCell {
    private static final Pattern AS_NUMBER = Pattern.compile("(\\d{1,4})(?:[.,](\\d{1,2})(x?))?");

    private final List<RevisionNumber> revisions;
    private final Problems problems;

    RevisionCell(List<RevisionNumber> revisions, Problems problems) {
        this.revisions = revisions.stream().sorted().toList();
        this.problems = problems;
    }

    /** The revision that is meant; empty, and reported, where the policy has none of that number. */
    Optional<RevisionNumber> read(CsvText.Cell cell) {
        Optional<RevisionNumber> meant = RevisionNumber.parse(cell.text())
                .or(() -> asNumber(cell.text()))
                .filter(revisions::contains);
        if (meant.isEmpty()) {
            List<String> existing =
                    revisions.stream().map(RevisionNumber::toString).toList();
            String there = Messages.text("csv.revisiones", String.join(", ", existing));
            problems.add(
                    Kind.ROW_WITHOUT_REVISION,
                    cell.place(),
                    cell.text(),
                    Suggestion.help(cell.text(), existing, there));
        }
        return meant;
    }

    // A spreadsheet takes 1.10 for a number and drops what a number does not need.
    private static Optional<RevisionNumber> asNumber(String written) {
        Matcher number = AS_NUMBER.matcher(written);
        if (!number.matches()) {
            return Optional.empty();
        }
        String decimals = number.group(2) == null ? "" : number.group(2);
        String draft = number.group(3) == null ? "" : number.group(3);
        return RevisionNumber.parse(number.group(1) + "." + (decimals + "00").substring(0, 2) + draft);
    }

    boolean isNewestIssued(RevisionNumber number) {
        return revisions.stream()
                .filter(r -> !r.draft())
                .reduce((a, b) -> b)
                .filter(number::equals)
                .isPresent();
    }
}
