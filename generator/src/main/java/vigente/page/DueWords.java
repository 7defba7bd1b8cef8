package vigente.page;

import vigente.control.Due;
import vigente.control.Standing;
import vigente.message.Messages;
import vigente.policy.ReviewCycle;
import vigente.policy.Revision;

/** Says how a due date was computed, or why there is none. */
public final class DueWords {
    private DueWords() {}

    /** "1 año desde la emisión (2026-01-15)", or "Es un borrador: todavía no se emite". */
    public static String rule(Standing standing, Due due) {
        Revision shown = standing.shown();
        if (standing.inForce().isEmpty()) {
            return Messages.text("motivo." + standing.state(shown).id());
        }
        ReviewCycle cycle = shown.title().review();
        if (due.start().isEmpty()) {
            return Messages.text("motivo.sin-" + cycle.base().spanish());
        }
        Due.Start start = due.start().get();
        return cycle.period()
                .known()
                .map(period -> Messages.text("regla." + start.origin().id(), Periods.words(period), start.day()))
                .orElseGet(() -> Messages.text("motivo.sin-periodo"));
    }
}
