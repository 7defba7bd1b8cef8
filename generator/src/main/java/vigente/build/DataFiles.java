package vigente.build;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import vigente.control.Due;
import vigente.control.Standing;
import vigente.export.MasterRow;
import vigente.export.PendingRegister;
import vigente.export.PendingRow;
import vigente.export.ProblemsJson;
import vigente.export.ReviewRegister;
import vigente.export.ReviewRow;
import vigente.export.RuleRef;
import vigente.output.Target;
import vigente.page.Blocking;
import vigente.page.DueWords;
import vigente.page.Periods;
import vigente.page.Registers;
import vigente.policy.Code;
import vigente.policy.PendingItem;
import vigente.policy.Policy;
import vigente.policy.Revision;

/** The registers as data, for programs and spreadsheets ({@code datos/}). */
public final class DataFiles {
    /** How published data name the content folder, wherever it was on the machine that built them. */
    private static final String CONTENT = "content";

    /** The whole manual. */
    static final String MANUAL = "datos/manual.json";

    /** Where all problems stand. */
    static final String PROBLEMS = "datos/problemas.json";

    private final Edition edition;
    private final Findings findings;

    public DataFiles(Edition edition, Findings findings) {
        this.edition = edition;
        this.findings = findings;
    }

    void writeTo(Target output) {
        writeTo(output, DataMemory.NONE);
    }

    /** The same; what {@code memory} knows to be as it was published is not made again. */
    void writeTo(Target output, DataMemory memory) {
        ReviewRegister reviews = reviews();
        Iterable<PendingRow> pending = () -> pendingRows(CONTENT).iterator();
        // The largest first: the others are written meanwhile.
        List<Runnable> files = List.of(
                () -> output.write(MANUAL, new ManualData(edition, memory)::writeTo),
                () -> output.write(PROBLEMS, out -> ProblemsJson.write(findings.problems(), CONTENT, out)),
                () -> output.write("datos/pendientes.json", out -> PendingRegister.json(pending, out)),
                () -> output.write("datos/pendientes.csv", out -> PendingRegister.csv(pending, out)),
                () -> output.write("datos/revisiones.json", reviews.json()),
                () -> output.write("datos/revisiones.csv", reviews.csv()),
                () -> output.write("datos/lista-maestra.csv", MasterRow.csv(masterList())));
        Workers.forEach(files, Runnable::run);
        new CirculationData(edition).writeTo(output);
    }

    /** The register of pending items; files are named from {@code prefix}. */
    public PendingRegister pending(String prefix) {
        return new PendingRegister(pendingRows(prefix).toList());
    }

    private Stream<PendingRow> pendingRows(String prefix) {
        return edition.registers().pendingItems().stream().map(item -> row(item, prefix));
    }

    private PendingRow row(PendingItem item, String prefix) {
        Registers registers = edition.registers();
        String page = item.policy()
                .map(policy -> registers.address(policy, item.revision().orElseThrow()))
                .orElse("");
        return new PendingRow(
                item.code(),
                item.policy().map(p -> p.slug().text()).orElse(""),
                item.revision().map(r -> r.number().toString()).orElse(""),
                item.where().id(),
                Registers.element(item),
                item.mark().note(),
                item.mark().owner(),
                item.mark().due(),
                prefix + "/" + item.place().file(),
                item.place().line(),
                item.id().isEmpty() ? page : page + "#" + item.id(),
                rules(registers.blocks(item)),
                rules(registers.affects(item)));
    }

    private List<RuleRef> rules(List<Blocking.BlockedRule> rules) {
        return rules.stream()
                .map(blocked -> new RuleRef(
                        code(blocked.policy()),
                        blocked.policy().slug().text(),
                        blocked.label(),
                        edition.registers().address(blocked.policy(), blocked.revision()) + "#" + blocked.label()))
                .toList();
    }

    private static String code(Policy policy) {
        return policy.code().map(Code::text).orElse("");
    }

    /** When each policy is due. */
    public ReviewRegister reviews() {
        return new ReviewRegister(
                edition.today(),
                edition.standings().all().stream()
                        .map(this::review)
                        .sorted(Comparator.comparing(ReviewRow::code).thenComparing(ReviewRow::slug))
                        .toList());
    }

    private ReviewRow review(Standing standing) {
        Policy policy = standing.policy();
        Revision shown = edition.directory().shown(policy);
        Due due = Due.of(standing, edition.manual().settings().warnBefore());
        return new ReviewRow(
                code(policy),
                policy.slug().text(),
                shown.title().title().known().orElse(""),
                shown.number().toString(),
                standing.state(shown).id(),
                shown.title().responsible().known().orElse(""),
                due.base(),
                shown.title().review().period().known().map(Periods::words).orElse(""),
                due.date(),
                due.days(edition.today()).map(OptionalLong::of).orElse(OptionalLong.empty()),
                due.band().id(),
                DueWords.rule(standing, due),
                edition.registers().address(policy, shown));
    }

    private List<MasterRow> masterList() {
        return edition.standings().all().stream()
                .map(this::master)
                .sorted(Comparator.comparing(MasterRow::code).thenComparing(MasterRow::title))
                .toList();
    }

    private MasterRow master(Standing standing) {
        Revision shown = edition.directory().shown(standing.policy());
        Due due = Due.of(standing, edition.manual().settings().warnBefore());
        return new MasterRow(
                code(standing.policy()),
                shown.title().title().known().orElse(""),
                shown.number().toString(),
                standing.state(shown).id(),
                shown.title().classification().known().orElse(""),
                shown.title().responsible().known().orElse(""),
                shown.title().issued().known(),
                due.date());
    }
}
