package vigente.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vigente.control.Coverage;
import vigente.control.Retention;
import vigente.control.Standing;
import vigente.export.CopyRow;
import vigente.export.CoverageRow;
import vigente.export.RetentionRow;
import vigente.output.Target;
import vigente.page.SiteMap;
import vigente.policy.Acknowledgement;
import vigente.policy.Code;
import vigente.policy.ControlledCopy;
import vigente.policy.Policy;
import vigente.policy.Revision;

/** Who has read the policies, who holds them on paper and how long they are kept, as data. */
final class CirculationData {
    private final Edition edition;

    CirculationData(Edition edition) {
        this.edition = edition;
    }

    void writeTo(Target output) {
        output.write("datos/acuses.json", CoverageRow.json(coverage()));
        output.write("datos/acuses.csv", CoverageRow.csv(coverage()));
        output.write("datos/conservacion.csv", RetentionRow.csv(retention()));
        if (edition.hasCopies()) {
            output.write("datos/copias.csv", CopyRow.csv(copies()));
        }
    }

    private List<Standing> byCode() {
        return edition.standings().all().stream()
                .sorted(Comparator.comparing((Standing s) -> code(s.policy()))
                        .thenComparing(s -> s.policy().slug()))
                .toList();
    }

    private static String code(Policy policy) {
        return policy.code().map(Code::text).orElse("");
    }

    private List<CoverageRow> coverage() {
        List<CoverageRow> rows = new ArrayList<>();
        for (Standing standing : byCode()) {
            for (Revision revision : standing.policy().revisions()) {
                Coverage coverage = Coverage.of(
                        standing.policy(), revision, edition.manual().settings().posts(), edition.today());
                if (standing.state(revision).binds() || !coverage.signed().isEmpty()) {
                    rows.add(row(standing, revision, coverage));
                }
            }
        }
        return rows;
    }

    private static CoverageRow row(Standing standing, Revision revision, Coverage coverage) {
        Policy policy = standing.policy();
        boolean binds = standing.state(revision).binds();
        boolean page = !policy.circulation().acknowledgements().isEmpty();
        return new CoverageRow(
                code(policy),
                policy.slug().text(),
                revision.number().toString(),
                standing.state(revision).id(),
                page ? SiteMap.acknowledgements(policy.slug()) : "",
                binds ? coverage.required() : coverage.signed().size(),
                binds ? coverage.percent() : 100,
                coverage.signed().stream()
                        .map(one -> new CoverageRow.Signed(one.name(), one.post(), one.date()))
                        .toList(),
                binds
                        ? coverage.outstanding().stream()
                                .map(CirculationData::outstanding)
                                .toList()
                        : List.of(),
                binds ? coverage.groups() : List.of());
    }

    private static CoverageRow.Outstanding outstanding(Coverage.Outstanding one) {
        return new CoverageRow.Outstanding(
                one.who(), one.earlier().stream().map(Acknowledgement::name).toList());
    }

    private List<CopyRow> copies() {
        List<CopyRow> rows = new ArrayList<>();
        for (Standing standing : byCode()) {
            for (Revision revision : standing.policy().revisions()) {
                standing.policy().circulation().copies().stream()
                        .filter(copy -> copy.revision().equals(revision.number()))
                        .map(copy -> row(standing, revision, copy))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    private CopyRow row(Standing standing, Revision revision, ControlledCopy copy) {
        String out = standing.state(revision).binds() ? "en-poder" : "por-recoger";
        return new CopyRow(
                code(standing.policy()),
                standing.policy().slug().text(),
                revision.number().toString(),
                standing.state(revision).id(),
                copy.isOut(edition.today()) ? out : "devuelta",
                copy.number(),
                copy.holder(),
                copy.post(),
                copy.given(),
                copy.returned());
    }

    private List<RetentionRow> retention() {
        return byCode().stream()
                .flatMap(standing -> Retention.of(standing).stream()
                        .map(one -> new RetentionRow(
                                code(standing.policy()),
                                standing.policy().slug().text(),
                                one.revision().number().toString(),
                                one.state().id(),
                                one.ended(),
                                one.written(),
                                one.disposal(),
                                one.mayGo(edition.today()))))
                .toList();
    }
}
