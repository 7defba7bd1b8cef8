package vigente.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vigente.export.ActRow;
import vigente.export.EvidenceRow;
import vigente.export.RulingRow;
import vigente.export.WaiverRow;
import vigente.output.Target;
import vigente.page.EvidenceView;
import vigente.policy.Act;
import vigente.policy.Code;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.RevisionNumber;
import vigente.policy.Waiver;

/** The registers of document control as data: acts, waivers, what was in force when, where evidence stands. */
final class ControlFiles {
    private final Edition edition;

    ControlFiles(Edition edition) {
        this.edition = edition;
    }

    void writeTo(Target output, EvidenceView evidence) {
        output.write("datos/actos.json", ActRow.json(acts()));
        output.write("datos/actos.csv", ActRow.csv(acts()));
        output.write("datos/exenciones.csv", WaiverRow.csv(waivers()));
        output.write("datos/historia.csv", RulingRow.csv(new Rulings(edition).all()));
        List<EvidenceRow> rows = evidence.rows().stream().map(ControlFiles::row).toList();
        output.write("datos/evidencia.json", EvidenceRow.json(rows));
        output.write("datos/evidencia.csv", EvidenceRow.csv(rows));
    }

    private List<ActRow> acts() {
        return edition.manual().policies().stream()
                .flatMap(policy -> policy.acts().stream().map(act -> row(policy, act)))
                .sorted(Comparator.comparing(ActRow::code)
                        .thenComparing(ActRow::slug)
                        .thenComparing(ActRow::date))
                .toList();
    }

    private static ActRow row(Policy policy, Act act) {
        return new ActRow(
                policy.code().map(Code::text).orElse(""),
                policy.slug().text(),
                act.revision().toString(),
                act.date(),
                act.kind().spanish(),
                act.name(),
                act.post(),
                act.fingerprint().map(f -> f.toString()).orElse(""),
                policy.revisions().stream()
                        .filter(r -> r.number().equals(act.revision()))
                        .anyMatch(r -> act.fingerprint()
                                .filter(r.fingerprint()::equals)
                                .isPresent()),
                act.reason(),
                act.note());
    }

    private List<WaiverRow> waivers() {
        List<WaiverRow> rows = new ArrayList<>();
        edition.manual().settings().waivers().forEach(w -> rows.add(row("", "", w)));
        for (Policy policy : edition.manual().policies()) {
            for (Revision revision : policy.revisions()) {
                RevisionNumber number = revision.number();
                revision.waivers().forEach(w -> rows.add(row(policy.slug().text(), number.toString(), w)));
            }
        }
        return rows;
    }

    private WaiverRow row(String slug, String revision, Waiver waiver) {
        return new WaiverRow(
                slug,
                revision,
                waiver.problemId(),
                waiver.reason(),
                waiver.author(),
                waiver.until(),
                !edition.today().isAfter(waiver.until()));
    }

    private static EvidenceRow row(EvidenceView.Row row) {
        return new EvidenceRow(
                row.clause(),
                row.topic(),
                row.answers().stream()
                        .map(a -> new EvidenceRow.Answer(a.label(), a.address()))
                        .toList(),
                row.gaps().stream()
                        .map(g -> new EvidenceRow.Missing(g.code(), g.slug(), g.sentence()))
                        .toList());
    }
}
