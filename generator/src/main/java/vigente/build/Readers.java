package vigente.build;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vigente.audience.Audience;
import vigente.audience.Redaction;
import vigente.message.Messages;
import vigente.policy.Manual;
import vigente.problem.Problem;
import vigente.problem.Problems;
import vigente.text.Suggestion;

/**
 * Whom a site is published for.
 *
 * @param reading the manual as they may see it, with those problems they may read of
 * @param redaction what becomes of the source files that the site carries
 */
record Readers(Reading reading, Redaction redaction) {
    /** The readers that {@code order} names; everybody where it names none. */
    static Readers of(Order order, Reading whole, Manual manual) {
        return order.audience()
                .map(level -> of(audience(manual, level, order), order, whole))
                .orElseGet(() -> new Readers(whole, Redaction.NONE));
    }

    private static Audience audience(Manual manual, String level, Order order) {
        List<String> levels = manual.settings().confidentiality().levels();
        return Audience.of(manual, level, order.sources().today())
                .orElseThrow(() -> new BadOrder(
                        Messages.text("audiencia.desconocida", level),
                        levels.isEmpty()
                                ? Messages.text("audiencia.sin-niveles")
                                : Suggestion.help(
                                        level, levels, Messages.text("audiencia.niveles", String.join(", ", levels)))));
    }

    private static Readers of(Audience audience, Order order, Reading whole) {
        Problems found = new Problems();
        found.addAll(audience.readable(whole.read()));
        found.addAll(rechecked(audience, order, whole));
        return new Readers(
                Reading.settled(audience.manual(), found, order.sources(), whole.before()), audience.sources());
    }

    // A check of the whole manual may speak of two documents; what it says of the visible part alone betrays neither,
    // and
    // what it says of that part only is no fault of the sources.
    private static List<Problem> rechecked(Audience audience, Order order, Reading whole) {
        Set<Problem> known = new HashSet<>(whole.findings().problems());
        Reading visible = Reading.of(Optional.of(audience.manual()), new Problems(), order.sources(), whole.before());
        return audience.readable(visible.findings().problems()).stream()
                .filter(known::contains)
                .toList();
    }

    Manual manual() {
        return reading.manual().orElseThrow();
    }
}
