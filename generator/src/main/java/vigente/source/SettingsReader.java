package vigente.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vigente.message.Messages;
import vigente.policy.Appearance;
import vigente.policy.Confidentiality;
import vigente.policy.Organisation;
import vigente.policy.Paper;
import vigente.policy.ReviewCycle;
import vigente.policy.Settings;
import vigente.policy.SourceFile;
import vigente.policy.Value;
import vigente.problem.Kind;
import vigente.problem.Problems;
import vigente.text.Suggestion;

/** Reads {@code manual.yaml} (format: "manual.yaml"). */
final class SettingsReader {
    static final String FILE = "manual.yaml";
    private static final String DEFAULT_LANGUAGE = "es-MX";
    private static final List<Period> DEFAULT_WARNINGS =
            List.of(Period.ofDays(60), Period.ofDays(30), Period.ofDays(7));

    private final Path content;
    private final Problems problems;
    private final Scalars scalars;

    SettingsReader(Path content, Problems problems) {
        this.content = content;
        this.problems = problems;
        this.scalars = new Scalars(problems);
    }

    /** The settings and where the notice stands. */
    record Found(Settings settings, Optional<YamlNode.Scalar> notice) {}

    Found read(YamlNode root) {
        Fields fields = Fields.of(root, FILE, problems);
        fields.require("titulo", Messages.text("razon.titulo-manual"));
        fields.require("organizacion", Messages.text("razon.organizacion"));
        fields.require("confidencialidad", Messages.text("razon.confidencialidad"));
        Optional<Fields> confidentiality = fields.fields("confidencialidad");
        Optional<YamlNode.Scalar> notice = confidentiality.flatMap(c -> c.scalar("aviso"));
        Optional<Fields> cycle = fields.fields("revision_periodica");
        Settings settings = new Settings(
                fields.text("titulo"),
                fields.scalar("idioma")
                        .flatMap(s -> scalars.language(s.text().strip(), s.place()))
                        .orElse(DEFAULT_LANGUAGE),
                organisation(fields),
                fields.texts("puestos"),
                confidentiality(confidentiality),
                review(cycle, fields),
                cycle.map(this::warnings).orElse(DEFAULT_WARNINGS),
                appearance(fields),
                siteAddress(fields),
                yesOrNo(fields, "mismo_autor_autoriza").orElse(false),
                new WaiversReader(problems).read(fields),
                yesOrNo(fields, "publicar_borradores").orElse(true));
        confidentiality.ifPresent(Fields::rejectUnknown);
        cycle.ifPresent(Fields::rejectUnknown);
        fields.rejectUnknown();
        return new Found(settings, notice);
    }

    private Organisation organisation(Fields fields) {
        Optional<Fields> group = fields.fields("organizacion");
        Organisation organisation = new Organisation(
                group.map(o -> o.text("nombre_comercial")).orElseGet(() -> absent(fields)),
                group.map(o -> o.text("razon_social")).orElseGet(() -> absent(fields)),
                group.map(o -> o.texts("otros_nombres")).orElse(List.of()));
        group.ifPresent(Fields::rejectUnknown);
        return organisation;
    }

    private Confidentiality confidentiality(Optional<Fields> group) {
        List<String> levels = group.map(c -> c.texts("niveles")).orElse(List.of());
        Optional<YamlNode.Scalar> level = group.flatMap(c -> c.scalar("clasificacion"));
        level.ifPresent(written -> checkLevel(written, levels));
        String lowest = levels.isEmpty() ? "" : levels.get(0);
        return new Confidentiality(level.map(s -> s.text().strip()).orElse(lowest), levels);
    }

    private ReviewCycle review(Optional<Fields> cycle, Fields fields) {
        return new ReviewCycle(
                cycle.map(c -> c.value("periodo", scalars::reviewPeriod)).orElseGet(() -> absent(fields)),
                cycle.flatMap(c ->
                                c.choice("a_partir_de", List.of(ReviewCycle.Base.values()), ReviewCycle.Base::spanish))
                        .orElse(ReviewCycle.Base.ISSUE));
    }

    private Appearance appearance(Fields fields) {
        Optional<Fields> identity = fields.fields("identidad");
        Appearance appearance = new Appearance(
                identity.flatMap(i -> i.scalar("logo")).flatMap(this::logo),
                identity.flatMap(i -> i.scalar("color"))
                        .flatMap(s -> scalars.colour(s.text().strip(), s.place())),
                fields.choice("papel", List.of(Paper.values()), Paper::spanish).orElse(Paper.LETTER));
        identity.ifPresent(Fields::rejectUnknown);
        return appearance;
    }

    private Optional<String> siteAddress(Fields fields) {
        Optional<Fields> site = fields.fields("sitio");
        Optional<String> address = site.flatMap(s -> s.scalar("url"))
                .flatMap(s -> scalars.siteAddress(s.text().strip(), s.place()));
        site.ifPresent(Fields::rejectUnknown);
        return address;
    }

    private static <T> Value<T> absent(Fields fields) {
        return new Value.Absent<>(fields.place());
    }

    private List<Period> warnings(Fields cycle) {
        List<Period> periods = new ArrayList<>();
        for (YamlNode.Scalar scalar : cycle.scalars("avisar")) {
            scalars.period(scalar.text().strip(), scalar.place()).ifPresent(periods::add);
        }
        periods.sort(Comparator.comparingLong(SettingsReader::days).reversed());
        return periods.isEmpty() ? DEFAULT_WARNINGS : periods;
    }

    private static long days(Period period) {
        return period.toTotalMonths() * 30 + period.getDays();
    }

    private Optional<Boolean> yesOrNo(Fields fields, String key) {
        return fields.scalar(key).flatMap(s -> scalars.yesOrNo(s.text().strip(), s.place()));
    }

    private void checkLevel(YamlNode.Scalar written, List<String> levels) {
        String level = written.text().strip();
        if (!levels.isEmpty() && levels.stream().noneMatch(l -> Scalars.same(l, level))) {
            String allowed = Messages.text("ayuda.valores", String.join(", ", levels));
            problems.add(Kind.UNKNOWN_LEVEL, written.place(), level, Suggestion.help(level, levels, allowed));
        }
    }

    private Optional<SourceFile> logo(YamlNode.Scalar written) {
        String path = written.text().strip();
        Optional<Path> location = InsidePath.resolve(content, path);
        if (location.isEmpty()) {
            problems.add(Kind.PATH_LEAVES, written.place(), path);
            return Optional.empty();
        }
        if (!Files.isRegularFile(location.get())) {
            problems.add(Kind.FILE_NOT_FOUND, written.place(), path, Messages.text("ayuda.archivo-falta"));
            return Optional.empty();
        }
        return Optional.of(new SourceFile(path, location.get()));
    }
}
