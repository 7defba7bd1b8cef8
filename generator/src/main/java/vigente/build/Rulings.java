package vigente.build;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vigente.control.Authorisation;
import vigente.control.Timeline;
import vigente.export.RulingRegister;
import vigente.export.RulingRow;
import vigente.page.Absences;
import vigente.page.SiteMap;
import vigente.policy.Act;
import vigente.policy.Code;
import vigente.policy.Policy;
import vigente.policy.Revision;

/** What of each policy was in force on any day. */
final class Rulings {
    private final Edition edition;

    Rulings(Edition edition) {
        this.edition = edition;
    }

    /** Every policy of the edition, as it stood on {@code day}. */
    RulingRegister on(LocalDate day) {
        return new RulingRegister(
                day,
                edition.manual().policies().stream()
                        .map(policy -> row(policy, Timeline.of(policy).at(day)))
                        .sorted(Comparator.comparing(RulingRow::code).thenComparing(RulingRow::slug))
                        .toList());
    }

    /** Every span of time in which a revision was in force, policy by policy. */
    List<RulingRow> all() {
        return edition.manual().policies().stream()
                .flatMap(policy -> Timeline.of(policy).spans().stream()
                        .flatMap(span -> span.revision().stream().map(revision -> ruled(policy, revision, span))))
                .sorted(Comparator.comparing(RulingRow::code).thenComparing(RulingRow::slug))
                .toList();
    }

    private RulingRow row(Policy policy, Timeline.Span span) {
        return span.revision().map(revision -> ruled(policy, revision, span)).orElseGet(() -> absent(policy, span));
    }

    private static RulingRow ruled(Policy policy, Revision revision, Timeline.Span span) {
        Optional<Act> act = Authorisation.act(policy, revision);
        return new RulingRow(
                code(policy),
                policy.slug().text(),
                revision.title().title().known().orElse(""),
                revision.number().toString(),
                span.from(),
                span.last(),
                act.map(Act::name).orElse(""),
                act.map(Act::post).orElse(""),
                act.map(Act::date),
                revision.fingerprint().toString(),
                SiteMap.revision(policy.slug(), revision.number()),
                "");
    }

    private RulingRow absent(Policy policy, Timeline.Span span) {
        return new RulingRow(
                code(policy),
                policy.slug().text(),
                edition.directory().shown(policy).title().title().known().orElse(""),
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                "",
                "",
                span.absence().map(Absences::sentence).orElse(""));
    }

    private static String code(Policy policy) {
        return policy.code().map(Code::text).orElse("");
    }
}
