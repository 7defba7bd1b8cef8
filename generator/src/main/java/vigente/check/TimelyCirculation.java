package vigente.check;

import java.time.LocalDate;
import java.util.Optional;
import vigente.control.Authorisation;
import vigente.message.Messages;
import vigente.policy.Acknowledgement;
import vigente.policy.Act;
import vigente.policy.ControlledCopy;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.RevisionNumber;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problems;

/**
 * Nobody has read or holds a text before it was issued, or tomorrow.
 *
 * <p>From the day of issue on, not only from the day it is in force: people are told before a text binds them.
 */
record TimelyCirculation() implements Check {
    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        for (Policy policy : manual.policies()) {
            for (Acknowledgement row : policy.circulation().acknowledgements()) {
                date(policy, row.revision(), row.date(), row.place(), today, problems);
            }
            for (ControlledCopy row : policy.circulation().copies()) {
                date(policy, row.revision(), row.given(), row.place(), today, problems);
                row.returned()
                        .filter(today::isBefore)
                        .ifPresent(back -> report("tiempo.futura", row.place(), problems, back, today));
            }
        }
    }

    private static void date(
            Policy policy, RevisionNumber number, LocalDate date, Place place, LocalDate today, Problems problems) {
        if (today.isBefore(date)) {
            report("tiempo.futura", place, problems, date, today);
        } else if (number.draft()) {
            report("tiempo.borrador", place, problems, number);
        } else {
            issued(policy, number)
                    .filter(date::isBefore)
                    .ifPresent(issued -> report("tiempo.antes", place, problems, date, number, issued));
        }
    }

    private static void report(String key, Place place, Problems problems, Object... words) {
        problems.add(Kind.UNTIMELY_DATE, place, Messages.text(key, words));
    }

    private static Optional<LocalDate> issued(Policy policy, RevisionNumber number) {
        Optional<Revision> revision = policy.revisions().stream()
                .filter(r -> r.number().equals(number))
                .findFirst();
        return revision.flatMap(r -> r.title()
                .issued()
                .known()
                .or(() -> Authorisation.acts(policy, r).stream().map(Act::date).min(LocalDate::compareTo)));
    }
}
