package vigente.source;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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
import vigente.problem.Place;
import vigente.problem.Problem;
import vigente.problem.Problems;
import vigente.shape.DataFile;
import vigente.text.Suggestion;

/** Reads {@code manual.yaml} (format: "manual.yaml"). */
final class SettingsReader {
    static final String FILE = DataFile.MANUAL.fileName();
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

    /**
     * The settings and where the notice stands.
     *
     * @param noticeExpected where it would be named
     */
    record Found(Settings settings, Optional<YamlNode.Scalar> notice, Place noticeExpected) {}

    Found read(YamlNode root) throws IOException {
        Fields fields = Fields.ofFile(root, DataFile.MANUAL, problems);
        Optional<Fields> confidentiality = fields.fields("confidencialidad");
        Optional<YamlNode.Scalar> notice = confidentiality.flatMap(c -> c.stated("aviso"));
        Optional<Fields> cycle = fields.fields("revision_periodica");
        Settings settings = new Settings(
                fields.text("titulo"),
                fields.stated("idioma")
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
                yesOrNo(fields, "publicar_borradores").orElse(true),
                OwedData.of(root));
        return new Found(settings, notice, confidentiality.map(Fields::place).orElse(fields.place()));
    }

    private Organisation organisation(Fields fields) {
        Optional<Fields> group = fields.fields("organizacion");
        Organisation organisation = new Organisation(
                group.map(o -> o.text("nombre_comercial")).orElseGet(() -> absent(fields)),
                group.map(o -> o.text("razon_social")).orElseGet(() -> absent(fields)),
                group.map(o -> o.texts("otros_nombres")).orElse(List.of()));
        return organisation;
    }

    private Confidentiality confidentiality(Optional<Fields> group) {
        List<String> levels = group.map(c -> c.texts("niveles")).orElse(List.of());
        Optional<YamlNode.Scalar> level = group.flatMap(c -> c.stated("clasificacion"));
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

    private Appearance appearance(Fields fields) throws IOException {
        Optional<Fields> identity = fields.fields("identidad");
        Appearance appearance = new Appearance(
                logo(identity.flatMap(i -> i.stated("logo"))),
                identity.flatMap(i -> i.stated("color"))
                        .flatMap(s -> scalars.colour(s.text().strip(), s.place())),
                fields.choice("papel", List.of(Paper.values()), Paper::spanish).orElse(Paper.LETTER));
        return appearance;
    }

    private Optional<String> siteAddress(Fields fields) {
        Optional<Fields> site = fields.fields("sitio");
        Optional<String> address = site.flatMap(s -> s.stated("url"))
                .flatMap(s -> scalars.siteAddress(s.text().strip(), s.place()));
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
        return LocalDate.EPOCH.plus(period).toEpochDay();
    }

    private Optional<Boolean> yesOrNo(Fields fields, String key) {
        return fields.stated(key).flatMap(s -> scalars.yesOrNo(key, s.text().strip(), s.place()));
    }

    private void checkLevel(YamlNode.Scalar written, List<String> levels) {
        String level = written.text().strip();
        if (!levels.isEmpty() && levels.stream().noneMatch(l -> Scalars.same(l, level))) {
            String allowed = Messages.text("ayuda.valores", String.join(", ", levels));
            problems.add(Kind.UNKNOWN_LEVEL, written.place(), level, Suggestion.help(level, levels, allowed));
        }
    }

    private Optional<SourceFile> logo(Optional<YamlNode.Scalar> named) throws IOException {
        if (named.isEmpty()) {
            return Optional.empty();
        }
        YamlNode.Scalar written = named.get();
        String path = written.text().strip();
        if (!FilePaths.isPicture(path)) {
            String reason = "imagen.otra-clase";
            problems.add(
                    Kind.WRONG_IMAGE, written.place(), path, Messages.text(reason), Messages.text(reason + ".ayuda"));
            return Optional.empty();
        }
        String help = Messages.text("ayuda.archivo-del-manual");
        Optional<SourceFile> logo = new ManualFiles(content, problems)
                .file(written, missing -> Problem.of(Kind.FILE_NOT_FOUND, written.place(), missing, help))
                .map(file -> new SourceFile(path, file));
        Optional<String> danger = logo.isEmpty() ? Optional.empty() : ActiveFiles.danger(logo.get());
        danger.ifPresent(what -> problems.add(Kind.ACTIVE_FILE, written.place(), path, what));
        return danger.isPresent() ? Optional.empty() : logo;
    }
}
