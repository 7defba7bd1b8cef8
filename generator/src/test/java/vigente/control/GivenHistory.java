package vigente.control;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigente.policy.Act;
import vigente.policy.Code;
import vigente.policy.FileMarks;
import vigente.policy.Filing;
import vigente.policy.Fingerprint;
import vigente.policy.Policy;
import vigente.policy.PolicyType;
import vigente.policy.ReviewCycle;
import vigente.policy.ReviewPeriod;
import vigente.policy.Revision;
import vigente.policy.RevisionNumber;
import vigente.policy.RevisionText;
import vigente.policy.Slug;
import vigente.policy.TitleBlock;
import vigente.policy.Value;
import vigente.problem.Place;

/** A policy with a history, of which only dates and acts matter. */
final class GivenHistory {
    private static final Place PLACE = Place.start("politicas/viajes/1.00/politica.yaml");
    private static final Fingerprint TEXT = new Fingerprint("a".repeat(64));
    private static final Fingerprint OTHER_TEXT = new Fingerprint("b".repeat(64));

    private final List<Revision> revisions = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();

    /** A revision issued on that day; an empty day for one that does not say. */
    GivenHistory revision(String number, String issued) {
        return revision(number, issued, "");
    }

    GivenHistory revision(String number, String issued, String effective) {
        TitleBlock title = new TitleBlock(
                new Value.Known<>(new Code("PO-VIA-001"), PLACE),
                new Value.Known<>("Viajes", PLACE),
                PolicyType.POLICY,
                new Value.Absent<>(PLACE),
                new Value.Absent<>(PLACE),
                day(issued),
                day(effective),
                new ReviewCycle(
                        new Value.Known<>(new ReviewPeriod(Period.ofMonths(12), "12 meses"), PLACE),
                        ReviewCycle.Base.ISSUE),
                Optional.empty(),
                List.of());
        revisions.add(new Revision(
                RevisionNumber.parse(number).orElseThrow(),
                "politicas/viajes/" + number,
                title,
                new Filing(
                        new Value.Absent<>(PLACE),
                        List.of(),
                        List.of(),
                        "es-MX",
                        List.of(),
                        List.of(),
                        new Value.Absent<>(PLACE),
                        List.of()),
                List.of(),
                new RevisionText(List.of(), List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                TEXT,
                FileMarks.of(Map.of())));
        return this;
    }

    GivenHistory authorised(String number, String day) {
        return act(Act.Kind.AUTHORISED, number, day, Optional.of(TEXT));
    }

    /** An authorisation of a text that the revision no longer has. */
    GivenHistory authorisedAnotherText(String number, String day) {
        return act(Act.Kind.AUTHORISED, number, day, Optional.of(OTHER_TEXT));
    }

    GivenHistory withdrawn(String number, String day) {
        return act(Act.Kind.WITHDRAWN, number, day, Optional.empty());
    }

    private GivenHistory act(Act.Kind kind, String number, String day, Optional<Fingerprint> text) {
        acts.add(new Act(
                kind,
                RevisionNumber.parse(number).orElseThrow(),
                LocalDate.parse(day),
                "Luis Mora",
                "Director General",
                text,
                Optional.empty(),
                "",
                "",
                PLACE));
        return this;
    }

    private static Value<LocalDate> day(String written) {
        return written.isEmpty() ? new Value.Absent<>(PLACE) : new Value.Known<>(LocalDate.parse(written), PLACE);
    }

    Policy policy() {
        return new Policy(new Slug("viajes"), revisions, acts);
    }

    /** What was in force that day, "nada (reason)" for nothing. */
    String on(String day) {
        return shown(Timeline.of(policy()).at(LocalDate.parse(day)));
    }

    /** Every span as "from..last what". */
    List<String> spans() {
        return Timeline.of(policy()).spans().stream()
                .map(span -> written(span.from()) + ".." + written(span.last()) + " " + shown(span))
                .toList();
    }

    private static String shown(Timeline.Span span) {
        return span.revision()
                .map(r -> r.number().toString())
                .orElseGet(() ->
                        "nada (" + span.absence().map(a -> a.reason().id()).orElse("?") + ")");
    }

    private static String written(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
