package vigente.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vigente.message.Messages;
import vigente.policy.Annex;
import vigente.policy.AnnexKind;
import vigente.policy.Pointer;
import vigente.policy.SourceFile;
import vigente.policy.Value;
import vigente.problem.Kind;
import vigente.problem.Problems;
import vigente.shape.Shapes;
import vigente.text.Block;
import vigente.text.PendingMark;
import vigente.text.PendingScanner;
import vigente.text.Suggestion;
import vigente.text.Target;

/** Reads {@code anexos} of the data and the texts of those that are Markdown or AsciiDoc. */
final class AnnexesReader {
    private static final String FOLDER = "anexos/";

    private final String folder;
    private final Map<String, SourceFile> files;
    private final Prose prose;
    private final DataProse data;
    private final Problems problems;
    private final Map<String, String> pages = new HashMap<>();

    /**
     * @param folder of the revision, from the content folder
     * @param files of the revision, by their paths in it
     * @param prose reads the files' texts
     * @param data reads the values of {@code politica.yaml}
     */
    AnnexesReader(String folder, Map<String, SourceFile> files, Prose prose, DataProse data, Problems problems) {
        this.folder = folder;
        this.files = files;
        this.prose = prose;
        this.data = data;
        this.problems = problems;
    }

    List<Annex> read(Fields policy) throws IOException {
        List<Annex> annexes = new ArrayList<>();
        Set<String> used = new TreeSet<>();
        for (YamlNode node : policy.list("anexos")) {
            int number = annexes.size() + 1;
            if (node instanceof YamlNode.Scalar scalar) {
                owed(scalar, number).ifPresent(annexes::add);
            } else {
                annex(Fields.ofItem(node, "anexos", Shapes.ANNEX, problems), number, used)
                        .ifPresent(annexes::add);
            }
        }
        reportUndeclared(used);
        return List.copyOf(annexes);
    }

    // A text's page is named like its file, whatever language it is written in.
    private static String page(String path) {
        String name = Prose.isText(path) ? path.substring(0, path.lastIndexOf('.')) : path;
        return name.toLowerCase(Locale.ROOT);
    }

    private Optional<Annex.Owed> owed(YamlNode.Scalar scalar, int number) {
        Optional<PendingScanner.Found> found = PendingScanner.whole(scalar.text());
        if (found.isEmpty()) {
            Fields.wrongShape(scalar, Messages.text("forma.cada", "anexos"), "forma.anexo", problems);
            return Optional.empty();
        }
        if (!found.get().complaint().isEmpty()) {
            problems.add(Kind.PENDING_MALFORMED, scalar.place(), found.get().complaint());
        }
        return Optional.of(new Annex.Owed(number, found.get().mark(), false, scalar.place()));
    }

    private Optional<Annex> annex(Fields fields, int number, Set<String> used) throws IOException {
        Value<String> title = fields.text("titulo");
        Optional<AnnexKind> kind = fields.choice("tipo", List.of(AnnexKind.values()), AnnexKind::spanish);
        Optional<YamlNode.Scalar> written = fields.scalar("archivo");
        Optional<Annex.External> origin = origin(fields);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<PendingScanner.Found> owed = PendingScanner.whole(written.get().text());
        if (owed.isPresent()) {
            return owed(written.get(), number).map(annex -> titled(annex, title));
        }
        Optional<SourceFile> file = file(written.get());
        if (file.isEmpty()) {
            return Optional.empty();
        }
        used.add(file.get().path());
        String twin = pages.putIfAbsent(page(file.get().path()), file.get().path());
        if (twin != null) {
            problems.add(Kind.FILE_COLLISION, written.get().place(), file.get().path(), twin);
            return Optional.empty();
        }
        boolean text = Prose.isText(file.get().path());
        AnnexKind wanted = kind.orElse(text ? AnnexKind.DOCUMENT : AnnexKind.FILE);
        List<Block> content = text && wanted != AnnexKind.FILE ? content(file.get()) : List.of();
        AnnexKind settled = settle(wanted, text, content, fields, file.get());
        return Optional.of(
                new Annex.Document(number, title, settled, file.get().path(), content, origin, fields.place()));
    }

    private AnnexKind settle(AnnexKind wanted, boolean text, List<Block> content, Fields fields, SourceFile file) {
        Optional<String> lack = text || wanted == AnnexKind.FILE || wanted == AnnexKind.DOCUMENT
                ? AnnexShape.lack(wanted, content)
                : Optional.of("anexo.no-es-texto");
        AnnexKind plain = text ? AnnexKind.DOCUMENT : AnnexKind.FILE;
        lack.ifPresent(reason -> problems.add(
                Kind.ANNEX_SHAPE,
                fields.stated("tipo").map(YamlNode.Scalar::place).orElse(fields.place()),
                file.path(),
                wanted.spanish(),
                Messages.text(reason),
                plain.spanish()));
        return lack.isPresent() || !text ? plain : wanted;
    }

    // What is owed is told by its title where nothing else is said about it.
    private static Annex titled(Annex.Owed annex, Value<String> title) {
        PendingMark mark = annex.mark();
        return title.known()
                .filter(words -> mark.note().isEmpty())
                .map(words -> new Annex.Owed(
                        annex.number(),
                        new PendingMark(words, mark.owner(), mark.due()),
                        annex.inText(),
                        annex.place()))
                .orElse(annex);
    }

    private List<Block> content(SourceFile file) throws IOException {
        return TextFile.read(file.location(), folder + "/" + file.path(), problems)
                .map(text -> prose.file(text, file.path()))
                .map(blocks -> new Addresses(problems).withHeadingIds(HeadingLevels.mend(blocks, problems)))
                .orElse(List.of());
    }

    private Optional<SourceFile> file(YamlNode.Scalar written) {
        String path = written.text().strip();
        Optional<String> inside = InsidePath.within("", path);
        if (inside.isEmpty()) {
            problems.add(Kind.PATH_LEAVES, written.place(), path, Messages.text("carpeta.revision"));
            return Optional.empty();
        }
        String normal = java.text.Normalizer.normalize(inside.get(), java.text.Normalizer.Form.NFC);
        Optional<SourceFile> file =
                Optional.ofNullable(files.get(normal)).or(() -> Optional.ofNullable(files.get(FOLDER + normal)));
        if (file.isEmpty()) {
            String help = Suggestion.nearest(normal, files.keySet())
                    .map(near -> Messages.text("ayuda.archivo-parecido", near))
                    .orElse(Messages.text("ayuda.archivo-falta"));
            problems.add(Kind.FILE_NOT_FOUND, written.place(), path, help);
        }
        return file;
    }

    private Optional<Annex.External> origin(Fields fields) {
        Optional<String> stated = fields.choice("origen", List.of("interno", "externo"), o -> o);
        Value<String> source = fields.text("fuente");
        Value<String> date = fields.text("fecha");
        Value<String> permission = fields.text("permiso");
        List<Block> summary = fields.scalar("resumen").map(data::value).orElse(List.of());
        List<Pointer> contradicts = fields.scalars("contradice").stream()
                .map(s -> new Pointer(Target.parse(s.text().strip()), s.place()))
                .toList();
        // Nobody asks leave for a text of their own: what names a source or a permission comes from elsewhere.
        boolean external = stated.map("externo"::equals).orElse(!source.isAbsent() || !permission.isAbsent());
        return external
                ? Optional.of(new Annex.External(source, date, permission, summary, contradicts))
                : Optional.empty();
    }

    private void reportUndeclared(Set<String> used) {
        for (String path : files.keySet()) {
            if (path.startsWith(FOLDER) && Prose.isText(path) && !used.contains(path)) {
                problems.add(
                        Kind.ANNEX_UNDECLARED,
                        vigente.problem.Place.start(folder + "/" + path),
                        path.substring(FOLDER.length()));
            }
        }
    }
}
