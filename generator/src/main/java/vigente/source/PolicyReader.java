package vigente.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import vigente.policy.Act;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.RevisionNumber;
import vigente.policy.Settings;
import vigente.policy.Slug;
import vigente.policy.SourceFile;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problems;

/** Reads one policy's folder: its register and its revisions. */
final class PolicyReader {
    private final Path content;
    private final Settings settings;
    private final Readers readers;
    private final Problems problems;

    PolicyReader(Path content, Settings settings, Readers readers, Problems problems) {
        this.content = content;
        this.settings = settings;
        this.readers = readers;
        this.problems = problems;
    }

    /** The policy in {@code folder}; empty where not one of its revisions can be read. */
    Optional<Policy> read(String slug, Path folder) throws IOException {
        String shown = SourceReader.POLICIES + "/" + slug;
        List<Revision> revisions = new ArrayList<>();
        SortedMap<String, Path> children = RevisionFiles.children(folder, shown, problems);
        List<RevisionNumber> numbers = numbers(children);
        List<Act> acts = List.of();
        CirculationReader circulation = new CirculationReader(content, settings.posts(), numbers, problems);
        for (Map.Entry<String, Path> child : children.entrySet()) {
            String name = child.getKey();
            Path path = child.getValue();
            if (name.equals(RegisterReader.FILE) && !Files.isDirectory(path)) {
                acts = acts(path, shown + "/" + name, numbers);
            } else if (CirculationReader.FILES.contains(name) && !Files.isDirectory(path)) {
                circulation.read(name, path, shown + "/" + name);
            } else if (Files.isDirectory(path)) {
                revision(name, path, shown).ifPresent(revisions::add);
            } else if (!name.startsWith(".")) {
                problems.add(Kind.STRAY_FILE, Place.start(shown + "/" + name), name);
            }
        }
        checkNumbers(numbers, shown, slug);
        checkSuccession(numbers, shown);
        if (revisions.isEmpty()) {
            return Optional.empty();
        }
        revisions.sort(Comparator.comparing(Revision::number));
        return Optional.of(new Policy(new Slug(slug), revisions, acts, circulation.circulation()));
    }

    private static List<RevisionNumber> numbers(SortedMap<String, Path> children) {
        List<RevisionNumber> numbers = new ArrayList<>();
        for (Map.Entry<String, Path> child : children.entrySet()) {
            if (Files.isDirectory(child.getValue())) {
                RevisionNumber.parse(child.getKey()).ifPresent(numbers::add);
            }
        }
        return numbers;
    }

    private List<Act> acts(Path register, String shown, List<RevisionNumber> numbers) throws IOException {
        if (!Files.isRegularFile(register) || !register.toRealPath().startsWith(content.toRealPath())) {
            problems.add(Kind.LINK_LEAVES, Place.start(shown), RegisterReader.FILE);
            return List.of();
        }
        return TextFile.read(register, shown, problems)
                .flatMap(text -> YamlReader.read(text, problems))
                .map(root -> new RegisterReader(numbers, problems).read(root))
                .orElse(List.of());
    }

    private Optional<Revision> revision(String name, Path folder, String shown) throws IOException {
        if (name.startsWith(".")) {
            return Optional.empty();
        }
        Optional<RevisionNumber> number = RevisionNumber.parse(name);
        if (number.isEmpty()) {
            problems.add(Kind.BAD_REVISION_FOLDER, Place.start(shown + "/" + name), name);
            return Optional.empty();
        }
        if (Files.isSymbolicLink(folder) && !folder.toRealPath().startsWith(content.toRealPath())) {
            problems.add(Kind.LINK_LEAVES, Place.start(shown + "/" + name), name);
            return Optional.empty();
        }
        List<SourceFile> files = RevisionFiles.of(folder, shown + "/" + name, problems);
        return new RevisionReader(shown + "/" + name, number.get(), files, settings, readers, problems).read();
    }

    private void checkNumbers(List<RevisionNumber> numbers, String shown, String slug) {
        if (numbers.isEmpty()) {
            problems.add(Kind.POLICY_WITHOUT_REVISIONS, Place.start(shown), slug);
            return;
        }
        List<RevisionNumber> drafts =
                numbers.stream().filter(RevisionNumber::draft).sorted().toList();
        if (drafts.size() > 1) {
            String names = String.join(
                    ", ", drafts.stream().map(RevisionNumber::toString).toList());
            problems.add(Kind.SEVERAL_DRAFTS, Place.start(shown + "/" + drafts.get(1)), names);
            return;
        }
        RevisionNumber newest = numbers.stream().max(Comparator.naturalOrder()).orElseThrow();
        if (drafts.size() == 1 && !newest.draft()) {
            problems.add(Kind.DRAFT_NOT_NEWEST, Place.start(shown + "/" + drafts.get(0)), drafts.get(0), newest);
        }
    }

    private void checkSuccession(List<RevisionNumber> numbers, String shown) {
        List<RevisionNumber> sorted = numbers.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            RevisionNumber before = sorted.get(i - 1);
            RevisionNumber number = sorted.get(i);
            if (!number.sameAs(before) && !number.follows(before)) {
                problems.add(Kind.NUMBER_SKIPPED, Place.start(shown + "/" + number), before, number);
            }
        }
    }
}
