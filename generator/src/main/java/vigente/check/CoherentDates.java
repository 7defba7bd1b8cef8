package vigente.check;

import java.time.LocalDate;
import java.util.Optional;
import vigente.control.Authorisation;
import vigente.control.Standing;
import vigente.message.Messages;
import vigente.policy.Act;
import vigente.policy.Manual;
import vigente.policy.Revision;
import vigente.policy.Signature;
import vigente.policy.Value;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problems;

/**
 * A text is written, then authorised and issued, then takes effect.
 *
 * <p>A warning only: an organisation may authorise with effect on days gone by, and then answers for it.
 */
final class CoherentDates implements Check {
    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        for (LivingTexts.Living living : LivingTexts.of(manual, today)) {
            new Dates(living, problems).check();
        }
    }

    private record Dates(LivingTexts.Living living, Problems problems) {
        void check() {
            Revision revision = living.revision();
            Optional<LocalDate> issued = revision.title().issued().known();
            Value<LocalDate> effective = revision.title().effective();
            order(effective.known(), issued, "vigencia", effective.place());
            Optional<Value<LocalDate>> written = revision.title().author().map(Signature::date);
            Optional<LocalDate> author = written.flatMap(Value::known);
            written.ifPresent(w -> order(issued, author, "elaboracion", w.place()));
            authorisation().ifPresent(act -> {
                order(Optional.of(act.date()), author, "autorizacion", act.place());
                order(Standing.effective(living.policy(), revision), Optional.of(act.date()), "rige", act.place());
            });
        }

        // Of several that fit the text, the first one counts.
        private Optional<Act> authorisation() {
            Revision revision = living.revision();
            return Authorisation.acts(living.policy(), revision).stream()
                    .filter(a -> Authorisation.holds(a, revision))
                    .findFirst();
        }

        private void order(Optional<LocalDate> later, Optional<LocalDate> earlier, String what, Place place) {
            if (later.isPresent() && earlier.isPresent() && later.get().isBefore(earlier.get())) {
                problems.add(
                        Kind.DATES_DISAGREE,
                        place,
                        living.revision().number(),
                        Messages.text("fechas.incoherentes." + what, later.get(), earlier.get()));
            }
        }
    }
}
