package vigente.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import vigente.asciidoc.AsciidocReader;
import vigente.markdown.MarkdownReader;
import vigente.message.Messages;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Settings;
import vigente.problem.FileText;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problem;
import vigente.problem.Problems;
import vigente.problem.SourceLines;
import vigente.text.Block;
import vigente.text.PlainText;

/** Reads a content folder (format: "The content format") into the manual; what is wrong with it becomes problems. */
public final class SourceReader implements SourceLines {
    static final String POLICIES = "politicas";

    private final Path content;
    private final TextMemory texts;

    /** Reads all of {@code content} anew. */
    public SourceReader(Path content) {
        this(content, TextMemory.NONE);
    }

    /** Reads no text and no policy of {@code content} that {@code texts} knows. */
    public SourceReader(Path content, TextMemory texts) {
        this.content = content;
        this.texts = texts;
    }

    /**
     * The manual, empty where {@code manual.yaml} is missing or cannot be read.
     *
     * <p>One bad file never hides the others: a policy whose data cannot be read is left out, with its reason among the
     * problems.
     *
     * @throws IOException where the disk fails, never for what stands in a file
     */
    public Optional<Manual> read(Problems problems) throws IOException {
        return read(problems, new PolicyMemory());
    }

    /** The same; a policy that {@code memory} holds is not read again. */
    public Optional<Manual> read(Problems problems, PolicyMemory memory) throws IOException {
        Path data = content.resolve(SettingsReader.FILE);
        if (!Files.isRegularFile(data)) {
            problems.add(Kind.MANUAL_MISSING, Place.start(SettingsReader.FILE));
            return Optional.empty();
        }
        if (!leadsInside(data)) {
            problems.add(Kind.LINK_LEAVES, Place.start(SettingsReader.FILE), SettingsReader.FILE);
            return Optional.empty();
        }
        Optional<YamlNode> root =
                TextFile.read(data, SettingsReader.FILE, problems).flatMap(text -> YamlReader.read(text, problems));
        if (root.isEmpty()) {
            return Optional.empty();
        }
        SettingsReader.Found found = new SettingsReader(content, problems).read(root.get());
        try (AsciidocReader asciidoc = new AsciidocReader()) {
            Readers readers = new Readers(new MarkdownReader(), asciidoc, texts, Unsaved.NONE, memory.shelf());
            Notice notice = notice(found, readers, problems);
            return Optional.of(new Manual(
                    found.settings(),
                    notice.file(),
                    notice.text(),
                    policies(found.settings(), readers, problems, memory)));
        }
    }

    /**
     * One policy as it would be read with {@code unsaved} in the place of its files; empty where none of its revisions could.
     *
     * @param slug the name of its folder, which has to be there
     */
    public Optional<Policy> policy(String slug, Settings settings, Unsaved unsaved, Problems problems)
            throws IOException {
        Path folder = content.resolve(POLICIES);
        Path own = RevisionFiles.children(folder, POLICIES, new Problems()).getOrDefault(slug, folder.resolve(slug));
        try (AsciidocReader asciidoc = new AsciidocReader()) {
            Readers readers = new Readers(new MarkdownReader(), asciidoc, texts, unsaved, new TextShelf());
            return new PolicyReader(content, settings, readers, problems).read(slug, own);
        }
    }

    /** The notice and its path from the content folder; both empty where it is missing. */
    private record Notice(String file, List<Block> text) {
        static final Notice NONE = new Notice("", List.of());
    }

    private Notice notice(SettingsReader.Found found, Readers readers, Problems problems) throws IOException {
        if (found.notice().isEmpty()) {
            String unnamed = Messages.text("aviso.sin-nombrar", SettingsReader.FILE);
            problems.add(
                    Kind.NOTICE_MISSING, found.noticeExpected(), unnamed, Messages.text("aviso.sin-nombrar.ayuda"));
            return Notice.NONE;
        }
        YamlNode.Scalar written = found.notice().get();
        String path = InsidePath.within("", written.text().strip()).orElse("");
        Optional<Path> file = new ManualFiles(content, problems)
                .file(
                        written,
                        missing -> Problem.of(
                                Kind.NOTICE_MISSING,
                                written.place(),
                                Messages.text("aviso.sin-archivo", missing),
                                Messages.text("aviso.sin-archivo.ayuda", missing)));
        if (file.isEmpty()) {
            return Notice.NONE;
        }
        Optional<FileText> text = TextFile.read(file.get(), path, problems);
        List<Block> blocks =
                text.map(t -> readers.prose(List.of(), problems).file(t, path)).orElse(List.of());
        if (PlainText.of(blocks).isBlank()) {
            problems.add(Kind.NOTICE_EMPTY, Place.start(path));
        }
        return new Notice(path, blocks);
    }

    private List<Policy> policies(Settings settings, Readers readers, Problems problems, PolicyMemory memory)
            throws IOException {
        PolicyMemory.Folders folders = memory.folders(this::folders);
        problems.addAll(folders.problems());
        memory.use(settings);
        PolicyRecords records = new PolicyRecords(content, settings, texts, memory.shelf());
        PolicyMemory.Reading reading =
                (slug, path) -> records.entry(slug, path, own -> entry(slug, path, settings, readers.remembering(own)));
        List<Policy> policies = new ArrayList<>();
        for (PolicyMemory.Entry read : memory.policies(folders.policies(), reading)) {
            read.policy().ifPresent(policies::add);
            problems.addAll(read.problems());
        }
        policies.sort(Comparator.comparing(Policy::slug));
        return policies;
    }

    private PolicyMemory.Entry entry(String slug, Path path, Settings settings, Readers readers) throws IOException {
        Problems own = new Problems();
        Optional<Policy> policy = new PolicyReader(content, settings, readers, own).read(slug, path);
        return new PolicyMemory.Entry(policy, own.sorted());
    }

    private PolicyMemory.Folders folders() throws IOException {
        Problems problems = new Problems();
        List<Map.Entry<String, Path>> folders = folders(problems);
        return new PolicyMemory.Folders(folders, problems.sorted());
    }

    private List<Map.Entry<String, Path>> folders(Problems problems) throws IOException {
        Path folder = content.resolve(POLICIES);
        if (Files.isSymbolicLink(folder) && !leadsInside(folder)) {
            problems.add(Kind.LINK_LEAVES, Place.start(POLICIES), POLICIES);
            return List.of();
        }
        if (!Files.isDirectory(folder)) {
            problems.add(Kind.NO_POLICIES, Place.start(POLICIES));
            return List.of();
        }
        SortedMap<String, Path> children = RevisionFiles.children(folder, POLICIES, problems);
        if (children.isEmpty()) {
            problems.add(Kind.NO_POLICIES, Place.start(POLICIES));
            return List.of();
        }
        Map<String, String> addresses = new HashMap<>();
        List<Map.Entry<String, Path>> folders = new ArrayList<>();
        for (Map.Entry<String, Path> child : children.entrySet()) {
            if (isPolicy(child, problems)) {
                String slug = child.getKey();
                String first = addresses.putIfAbsent(slug.toLowerCase(Locale.ROOT), slug);
                if (first != null) {
                    problems.add(Kind.ADDRESS_COLLISION, Place.start(POLICIES + "/" + slug), slug, first);
                } else {
                    folders.add(child);
                }
            }
        }
        return folders;
    }

    private boolean isPolicy(Map.Entry<String, Path> child, Problems problems) throws IOException {
        if (child.getKey().startsWith(".")) {
            return false;
        }
        Place place = Place.start(POLICIES + "/" + child.getKey());
        if (!Files.isDirectory(child.getValue())) {
            problems.add(
                    Files.isSymbolicLink(child.getValue()) ? Kind.LINK_LEAVES : Kind.STRAY_FILE, place, child.getKey());
            return false;
        }
        if (!leadsInside(child.getValue())) {
            problems.add(Kind.LINK_LEAVES, place, child.getKey());
            return false;
        }
        return true;
    }

    // A link that leads nowhere leads outside, too.
    private boolean leadsInside(Path path) throws IOException {
        return Files.exists(path) && path.toRealPath().startsWith(content.toRealPath());
    }

    @Override
    public Optional<String> line(String file, int line) {
        Path path = content.resolve(file);
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            Optional<FileText> text = TextFile.read(path, file, new Problems());
            return text.map(t -> t.text().substring(t.offsetOfLine(line), lineEnd(t, line)));
        } catch (IOException gone) {
            // A file that vanished since it was read has no line left to show; its problem is shown without one.
            return Optional.empty();
        }
    }

    private static int lineEnd(FileText text, int line) {
        int next = text.text().indexOf('\n', text.offsetOfLine(line));
        return next < 0 ? text.text().length() : next;
    }
}
