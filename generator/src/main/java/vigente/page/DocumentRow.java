package vigente.page;

import vigente.control.Standing;
import vigente.policy.Code;
import vigente.policy.Revision;
import vigente.text.PendingMark;

/**
 * A revision as one row of a list names it.
 *
 * @param code the word PENDIENTE while it is owed
 * @param title leads to the revision's page
 * @param revision {@code 1.01}
 */
public record DocumentRow(String code, LinkView title, String revision, StateView state) {
    static DocumentRow of(Standing standing, Revision revision, Wayfinder ways) {
        String title = revision.title().title().known().orElse(PendingMark.WORD);
        return new DocumentRow(
                revision.title().code().known().map(Code::text).orElse(PendingMark.WORD),
                new LinkView(title, ways.to(standing.policy(), revision, "")),
                revision.number().toString(),
                StateViews.of(standing, revision));
    }
}
