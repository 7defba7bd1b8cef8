package vigente.source;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vigente.message.Messages;
import vigente.policy.Annex;
import vigente.policy.Change;
import vigente.policy.Code;
import vigente.policy.Definition;
import vigente.policy.FileMarks;
import vigente.policy.FileSum;
import vigente.policy.Filing;
import vigente.policy.Fingerprinter;
import vigente.policy.OwedDatum;
import vigente.policy.Pointer;
import vigente.policy.PolicyType;
import vigente.policy.ReviewCycle;
import vigente.policy.Revision;
import vigente.policy.RevisionNumber;
import vigente.policy.RevisionText;
import vigente.policy.Settings;
import vigente.policy.Signature;
import vigente.policy.SourceFile;
import vigente.policy.TitleBlock;
import vigente.policy.Value;
import vigente.policy.Waiver;
import vigente.problem.FileText;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problems;
import vigente.shape.DataFile;
import vigente.text.Block;
import vigente.text.PendingScanner;
import vigente.text.Suggestion;
import vigente.text.Target;

/** Reads one revision's folder (format: "politica.yaml", "politica.md"). */
final class RevisionReader {
    private static final String DATA = DataFile.POLICY.fileName();
    private static final String MARKDOWN = "politica.md";
    private static final String ASCIIDOC = "politica.adoc";
    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M} ._-]{0,99}");

    private final String folder;
    private final RevisionNumber number;
    private final Map<String, SourceFile> files;
    private final Settings settings;
    private final Unsaved unsaved;
    private final Prose prose;
    private final TextShelf shelf;
    private final Problems problems;
    private final Scalars scalars;
    private final Addresses addresses;
    private final List<SourceFile> publishable = new ArrayList<>();

    /**
     * @param folder of the revision, from the content folder
     * @param number the folder's name
     */
    RevisionReader(
            String folder,
            RevisionNumber number,
            List<SourceFile> files,
            Settings settings,
            Readers readers,
            Problems problems) {
        this.folder = folder;
        this.number = number;
        this.files = byPath(files);
        this.settings = settings;
        this.problems = problems;
        this.unsaved = readers.unsaved();
        this.shelf = readers.shelf();
        this.prose = readers.prose(this.files.keySet(), problems);
        this.scalars = new Scalars(problems);
        this.addresses = new Addresses(problems);
    }

    private static Map<String, SourceFile> byPath(List<SourceFile> files) {
        Map<String, SourceFile> byPath = new LinkedHashMap<>();
        files.forEach(file -> byPath.put(file.path(), file));
        return byPath;
    }

    /** The revision; empty where its data cannot be read at all. */
    Optional<Revision> read() throws IOException {
        if (!files.containsKey(DATA)) {
            problems.add(Kind.EMPTY_REVISION, Place.start(folder), number);
            return Optional.empty();
        }
        Set<String> published = new HashSet<>();
        for (SourceFile file : files.values()) {
            Optional<String> danger = ActiveFiles.danger(file);
            if (danger.isEmpty() && published.add(RevisionFiles.address(file.path()))) {
                publishable.add(file);
            }
            danger.ifPresent(
                    what -> problems.add(Kind.ACTIVE_FILE, Place.start(folder + "/" + file.path()), file.path(), what));
        }
        Optional<FileText> text = text(DATA);
        Optional<YamlNode> data = text.flatMap(t -> YamlReader.read(t, problems));
        if (data.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(revision(data.get(), prose.data()));
    }

    private Optional<FileText> text(String path) throws IOException {
        SourceFile file = files.get(path);
        String shown = folder + "/" + path;
        Optional<byte[]> own = unsaved.bytes(shown);
        if (file == null || own.isPresent()) {
            return own.map(bytes -> TextFile.of(bytes, shown, problems));
        }
        return TextFile.read(file.location(), shown, problems);
    }

    private Revision revision(YamlNode data, DataProse values) throws IOException {
        Fields fields = Fields.ofFile(data, DataFile.POLICY, problems);
        TitleBlock title = titleBlock(fields);
        Filing filing = filing(fields, OwedData.of(data));
        List<Change> changes = changes(fields);
        List<Definition> definitions = new DefinitionsReader(values, addresses, problems).read(fields);
        List<Annex> annexes = new ArrayList<>(new AnnexesReader(folder, files, prose, values, problems).read(fields));
        List<Waiver> waivers = new WaiversReader(problems).read(fields);
        Body body = body(title.title().known().orElse(""), annexes.size());
        annexes.addAll(body.owedAnnexes());
        Map<String, byte[]> contents = contents();
        Map<String, FileSum> sums = new HashMap<>();
        contents.forEach((path, content) -> sums.put(path, FileSum.of(path, content)));
        return new Revision(
                number,
                folder,
                title,
                filing,
                changes,
                shelf.hold(new RevisionText(definitions, body.sections(), body.rules(), annexes), characters(contents)),
                waivers,
                publishable.stream()
                        .map(file -> file.with(Objects.requireNonNull(sums.get(file.path()))))
                        .toList(),
                Fingerprinter.of(contents),
                FileMarks.ofSums(sums));
    }

    private static long characters(Map<String, byte[]> contents) {
        return contents.entrySet().stream()
                .filter(file -> file.getKey().equals(DATA) || Prose.isText(file.getKey()))
                .mapToLong(file -> file.getValue().length)
                .sum();
    }

    private TitleBlock titleBlock(Fields fields) {
        fields.scalar("revision").ifPresent(this::checkRevision);
        Value<Code> code = fields.value("codigo", scalars::code);
        Value<String> title = fields.text("titulo");
        PolicyType type = fields.choice("tipo", List.of(PolicyType.values()), PolicyType::spanish)
                .orElse(PolicyType.POLICY);
        Optional<Fields> cycle = fields.fields("revision_periodica");
        Value<vigente.policy.ReviewPeriod> period = cycle.map(c -> c.value("periodo", scalars::reviewPeriod))
                .filter(own -> !own.isAbsent())
                .orElse(settings.review().period());
        ReviewCycle.Base base = cycle.flatMap(
                        c -> c.choice("a_partir_de", List.of(ReviewCycle.Base.values()), ReviewCycle.Base::spanish))
                .orElse(settings.review().base());
        return new TitleBlock(
                code,
                title,
                type,
                classification(fields),
                fields.text("responsable"),
                fields.value("fecha_emision", scalars::date),
                fields.value("vigente_desde", scalars::date),
                new ReviewCycle(period, base),
                fields.fields("elaboro").map(this::signature),
                fields.scalars("sustituye").stream()
                        .map(s -> new Pointer(Target.parse(s.text().strip()), s.place()))
                        .toList());
    }

    private void checkRevision(YamlNode.Scalar written) {
        String revision = written.text().strip();
        if (PendingScanner.whole(revision).isPresent()) {
            checkOwed(written);
        } else if (scalars.revision(revision, written.place()).isPresent() && !revision.equals(number.toString())) {
            problems.add(Kind.REVISION_MISMATCH, written.place(), revision, number);
        }
    }

    // The folder names the number; only a working copy may leave it owed in its data.
    private void checkOwed(YamlNode.Scalar written) {
        if (!number.draft()) {
            problems.add(Kind.REVISION_MISMATCH, written.place(), written.text().strip(), number);
        }
    }

    private Value<String> classification(Fields fields) {
        Value<String> own = fields.value("clasificacion", (written, place) -> {
            Optional<String> level = settings.confidentiality().levels().stream()
                    .filter(l -> Scalars.same(l, written))
                    .findFirst();
            if (level.isEmpty() && !settings.confidentiality().levels().isEmpty()) {
                String where = Messages.text("ayuda.niveles", SettingsReader.FILE);
                problems.add(
                        Kind.UNKNOWN_LEVEL,
                        place,
                        written,
                        Suggestion.help(written, settings.confidentiality().levels(), where));
            }
            return level.or(() -> Optional.of(written));
        });
        return own.isAbsent() ? new Value.Known<>(settings.confidentiality().classification(), own.place()) : own;
    }

    private Signature signature(Fields fields) {
        return new Signature(fields.text("nombre"), fields.text("puesto"), fields.value("fecha", scalars::date));
    }

    private Filing filing(Fields fields, List<OwedDatum> owed) {
        return new Filing(
                fields.text("area"),
                fields.texts("palabras_clave"),
                fields.texts("normas"),
                fields.stated("idioma")
                        .flatMap(s -> scalars.language(s.text().strip(), s.place()))
                        .orElse(settings.language()),
                aliases(fields),
                fields.texts("distribucion"),
                fields.text("conservacion"),
                owed);
    }

    private List<String> aliases(Fields fields) {
        List<String> aliases = new ArrayList<>();
        for (YamlNode.Scalar written : fields.scalars("alias")) {
            String alias = Normalizer.normalize(written.text().strip(), Normalizer.Form.NFC);
            if (ADDRESS.matcher(alias).matches() && FileName.travels(alias)) {
                aliases.add(alias);
            } else {
                problems.add(Kind.BAD_ALIAS, written.place(), alias);
            }
        }
        return aliases;
    }

    private List<Change> changes(Fields fields) {
        List<Change> changes = new ArrayList<>();
        for (Fields change : fields.groups("cambios")) {
            Value<LocalDate> date = change.value("fecha", scalars::date);
            changes.add(new Change(
                    date, change.text("autor"), change.text("descripcion"), change.words("motivo"), change.place()));
        }
        return changes;
    }

    private Body body(String title, int annexesInData) throws IOException {
        boolean markdown = files.containsKey(MARKDOWN)
                || unsaved.bytes(folder + "/" + MARKDOWN).isPresent();
        boolean asciidoc = files.containsKey(ASCIIDOC);
        if (markdown && asciidoc) {
            problems.add(Kind.BOTH_TEXTS, Place.start(folder + "/" + ASCIIDOC));
        }
        if (!markdown && !asciidoc) {
            problems.add(Kind.TEXT_MISSING, Place.start(folder + "/" + DATA));
            return Body.EMPTY;
        }
        String path = markdown ? MARKDOWN : ASCIIDOC;
        Optional<FileText> text = text(path);
        if (text.isEmpty()) {
            return Body.EMPTY;
        }
        List<Block> blocks = prose.file(text.get(), path);
        return new BodyReader(title, annexesInData, addresses, problems).read(blocks, Place.start(folder + "/" + path));
    }

    private Map<String, byte[]> contents() throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (SourceFile file : files.values()) {
            Optional<byte[]> own = unsaved.bytes(folder + "/" + file.path());
            contents.put(file.path(), own.isPresent() ? own.get() : Files.readAllBytes(file.location()));
        }
        return contents;
    }
}
