package vigente.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vigente.message.Messages;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Value;
import vigente.problem.Kind;
import vigente.problem.Problems;

/** Of the issued revisions of a policy, a higher number is neither issued nor takes effect before a lower one. */
final class OrderedDates implements Check {
    private record Dated(Revision revision, Value<LocalDate> value, LocalDate date) {}

    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        for (Policy policy : manual.policies()) {
            List<Revision> issued =
                    policy.revisions().stream().filter(r -> !r.number().draft()).toList();
            check(issued, "emision", r -> r.title().issued(), problems);
            check(issued, "vigencia", OrderedDates::effective, problems);
        }
    }

    // The issue date counts as the first day of those that state none, but is itself looked at as an issue date.
    private static Value<LocalDate> effective(Revision revision) {
        Value<LocalDate> stated = revision.title().effective();
        return stated.isAbsent() ? revision.title().issued() : stated;
    }

    private static void check(
            List<Revision> issued, String what, Function<Revision, Value<LocalDate>> datum, Problems problems) {
        Optional<Dated> latest = Optional.empty();
        for (Revision revision : issued) {
            Value<LocalDate> value = datum.apply(revision);
            Optional<LocalDate> date = value.known();
            if (date.isEmpty()) {
                continue;
            }
            Dated dated = new Dated(revision, value, date.get());
            if (latest.isPresent() && date.get().isBefore(latest.get().date())) {
                report(latest.get(), dated, what, problems);
            } else {
                latest = Optional.of(dated);
            }
        }
    }

    private static void report(Dated before, Dated dated, String what, Problems problems) {
        boolean told = what.equals("vigencia") && issuedBefore(dated, before);
        if (!told) {
            problems.add(
                    Kind.DATES_OUT_OF_ORDER,
                    dated.value().place(),
                    dated.revision().number(),
                    Messages.text("fechas.desorden." + what, dated.date()),
                    before.revision().number(),
                    Messages.text("fechas.desorden." + what, before.date()),
                    before.value().place().file(),
                    before.value().place().line());
        }
    }

    // One wrong issue date is told once.
    private static boolean issuedBefore(Dated dated, Dated before) {
        Optional<LocalDate> earlier = before.revision().title().issued().known();
        return dated.revision()
                .title()
                .issued()
                .known()
                .filter(d -> earlier.filter(d::isBefore).isPresent())
                .isPresent();
    }
}
