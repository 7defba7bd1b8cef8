package vigente.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vigente.message.Messages;
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
        Value<String> title = fields.text("titulo");
        String language = fields.scalar("idioma")
                .flatMap(s -> scalars.language(s.text().strip(), s.place()))
                .orElse(DEFAULT_LANGUAGE);
        fields.require("organizacion", Messages.text("razon.organizacion"));
        Optional<Fields> organisation = fields.fields("organizacion");
        Value<String> tradeName =
                organisation.map(o -> o.text("nombre_comercial")).orElseGet(() -> absent(fields));
        Value<String> legalName = organisation.map(o -> o.text("razon_social")).orElseGet(() -> absent(fields));
        List<String> otherNames =
                organisation.map(o -> o.texts("otros_nombres")).orElse(List.of());
        organisation.ifPresent(Fields::rejectUnknown);
        List<String> posts = fields.texts("puestos");
        fields.require("confidencialidad", Messages.text("razon.confidencialidad"));
        Optional<Fields> confidentiality = fields.fields("confidencialidad");
        List<String> levels = confidentiality.map(c -> c.texts("niveles")).orElse(List.of());
        Optional<YamlNode.Scalar> level = confidentiality.flatMap(c -> c.scalar("clasificacion"));
        Optional<YamlNode.Scalar> notice = confidentiality.flatMap(c -> c.scalar("aviso"));
        confidentiality.ifPresent(Fields::rejectUnknown);
        Optional<Fields> cycle = fields.fields("revision_periodica");
        ReviewCycle review = new ReviewCycle(
                cycle.map(c -> c.value("periodo", scalars::reviewPeriod)).orElseGet(() -> absent(fields)),
                cycle.flatMap(this::base).orElse(ReviewCycle.Base.ISSUE));
        List<Period> warnings = cycle.map(this::warnings).orElse(DEFAULT_WARNINGS);
        cycle.ifPresent(Fields::rejectUnknown);
        Optional<Fields> identity = fields.fields("identidad");
        Optional<SourceFile> logo = identity.flatMap(i -> i.scalar("logo")).flatMap(this::logo);
        Optional<String> colour = identity.flatMap(i -> i.scalar("color"))
                .flatMap(s -> scalars.colour(s.text().strip(), s.place()));
        identity.ifPresent(Fields::rejectUnknown);
        Paper paper =
                fields.choice("papel", List.of(Paper.values()), Paper::spanish).orElse(Paper.LETTER);
        Optional<Fields> site = fields.fields("sitio");
        Optional<String> address = site.flatMap(s -> s.scalar("url"))
                .flatMap(s -> scalars.siteAddress(s.text().strip(), s.place()));
        site.ifPresent(Fields::rejectUnknown);
        boolean authorMay = yesOrNo(fields, "mismo_autor_autoriza").orElse(false);
        var waivers = new WaiversReader(problems).read(fields);
        boolean publishDrafts = yesOrNo(fields, "publicar_borradores").orElse(true);
        fields.rejectUnknown();
        String classification = level.map(s -> s.text().strip()).orElseGet(() -> levels.isEmpty() ? "" : levels.get(0));
        level.ifPresent(written -> checkLevel(written, levels));
        return new Found(
                new Settings(
                        title,
                        language,
                        tradeName,
                        legalName,
                        otherNames,
                        posts,
                        classification,
                        levels,
                        review,
                        warnings,
                        logo,
                        colour,
                        paper,
                        address,
                        authorMay,
                        waivers,
                        publishDrafts),
                notice);
    }

    private static <T> Value<T> absent(Fields fields) {
        return new Value.Absent<>(fields.place());
    }

    private Optional<ReviewCycle.Base> base(Fields cycle) {
        return cycle.choice("a_partir_de", List.of(ReviewCycle.Base.values()), ReviewCycle.Base::spanish);
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
