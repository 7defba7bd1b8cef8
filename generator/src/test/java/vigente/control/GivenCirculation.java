package vigente.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigente.policy.Acknowledgement;
import vigente.policy.Act;
import vigente.policy.Circulation;
import vigente.policy.Code;
import vigente.policy.FileMarks;
import vigente.policy.Filing;
import vigente.policy.Fingerprint;
import vigente.policy.Policy;
import vigente.policy.PolicyType;
import vigente.policy.ReviewCycle;
import vigente.policy.Revision;
import vigente.policy.RevisionNumber;
import vigente.policy.RevisionText;
import vigente.policy.Slug;
import vigente.policy.TitleBlock;
import vigente.policy.Value;
import vigente.problem.Place;

/** A policy with authorised revisions, of which a test writes what it is about. */
final class GivenCirculation {
    private static final Place PLACE = Place.start("politicas/viajes/politica.yaml");
    private static final Fingerprint TEXT = new Fingerprint("9f2c".repeat(16));

    private final List<Revision> revisions = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private final List<Acknowledgement> acknowledgements = new ArrayList<>();

    /** A revision issued and authorised on {@code issued}; empty words say nothing. */
    GivenCirculation revision(String number, String issued, String retention, String... distribution) {
        RevisionNumber parsed = RevisionNumber.parse(number).orElseThrow();
        LocalDate day = LocalDate.parse(issued);
        revisions.add(new Revision(
                parsed,
                "politicas/viajes/" + number,
                title(day),
                new Filing(
                        new Value.Absent<>(PLACE),
                        List.of(),
                        List.of(),
                        "es-MX",
                        List.of(),
                        List.of(distribution),
                        retention.isEmpty() ? new Value.Absent<>(PLACE) : new Value.Known<>(retention, PLACE),
                        List.of()),
                List.of(),
                new RevisionText(List.of(), List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                TEXT,
                FileMarks.of(Map.of())));
        if (!parsed.draft()) {
            acts.add(act(Act.Kind.AUTHORISED, parsed, day));
        }
        return this;
    }

    GivenCirculation withdrawn(String number, String day) {
        acts.add(act(Act.Kind.WITHDRAWN, RevisionNumber.parse(number).orElseThrow(), LocalDate.parse(day)));
        return this;
    }

    GivenCirculation signed(String number, String name, String post, String area, String day) {
        acknowledgements.add(new Acknowledgement(
                RevisionNumber.parse(number).orElseThrow(), name, post, LocalDate.parse(day), area, "", "", PLACE));
        return this;
    }

    Policy policy() {
        return new Policy(new Slug("viajes"), revisions, acts, new Circulation(acknowledgements, List.of(), List.of()));
    }

    private static Act act(Act.Kind kind, RevisionNumber number, LocalDate day) {
        return new Act(
                kind, number, day, "Luis Mora", "Director General", Optional.of(TEXT), Optional.empty(), "", "", PLACE);
    }

    private static TitleBlock title(LocalDate issued) {
        return new TitleBlock(
                new Value.Known<>(new Code("PO-VIA-001"), PLACE),
                new Value.Known<>("Política de viajes", PLACE),
                PolicyType.POLICY,
                new Value.Known<>("Interno", PLACE),
                new Value.Known<>("Director General", PLACE),
                new Value.Known<>(issued, PLACE),
                new Value.Absent<>(PLACE),
                new ReviewCycle(new Value.Absent<>(PLACE), ReviewCycle.Base.ISSUE),
                Optional.empty(),
                List.of());
    }
}
