package vigente.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vigente.policy.RevisionNumber;

/**
 * A policy's working copy as it stands on the disk, whether or not its data can be read.
 *
 * @param files the data and the text, by their names in its folder; one that is not there is missing
 */
public record WorkingCopy(String slug, RevisionNumber number, Map<String, byte[]> files) {
    public static final String DATA = PolicyFolder.DATA;
    public static final String MARKDOWN = "politica.md";
    public static final String ASCIIDOC = "politica.adoc";

    private static final String POLICIES = "politicas";

    public WorkingCopy {
        files = new TreeMap<>(files);
    }

    @Override
    public Map<String, byte[]> files() {
        return new TreeMap<>(files);
    }

    /** The working copy of the policy in that folder, the highest where there are several; empty where there is none. */
    public static Optional<WorkingCopy> find(Path content, String slug) {
        try {
            Optional<Path> policy = child(content.resolve(POLICIES), slug);
            Optional<RevisionNumber> number = policy.isPresent() ? number(policy.get()) : Optional.empty();
            return number.isPresent()
                    ? Optional.of(new WorkingCopy(slug, number.get(), files(policy.get(), number.get())))
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of all policies' folders, whether or not anything in them can be read, sorted. */
    public static List<String> policies(Path content) {
        Path folder = content.resolve(POLICIES);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory)
                    .map(WorkingCopy::named)
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    // A folder's name may be stored with its accents apart.
    private static Optional<Path> child(Path folder, String name) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(path -> named(path).equals(name) && Files.isDirectory(path))
                    .findFirst();
        }
    }

    private static String named(Path path) {
        return Normalizer.normalize(String.valueOf(path.getFileName()), Normalizer.Form.NFC);
    }

    private static Optional<RevisionNumber> number(Path policy) throws IOException {
        try (Stream<Path> children = Files.list(policy)) {
            return children.filter(Files::isDirectory)
                    .flatMap(path -> RevisionNumber.parse(named(path)).stream())
                    .filter(RevisionNumber::draft)
                    .max(RevisionNumber::compareTo);
        }
    }

    private static Map<String, byte[]> files(Path policy, RevisionNumber number) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : new String[] {DATA, MARKDOWN, ASCIIDOC}) {
            Path file = policy.resolve(number.toString()).resolve(name);
            if (Files.isRegularFile(file)) {
                files.put(name, Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** Its folder, from the content folder. */
    public String folder() {
        return POLICIES + "/" + slug + "/" + number;
    }

    /** The name of the file with the text. */
    public String text() {
        return files.containsKey(ASCIIDOC) && !files.containsKey(MARKDOWN) ? ASCIIDOC : MARKDOWN;
    }

    /** The bytes of a file; none where it is not there. */
    public byte[] bytes(String name) {
        return files.getOrDefault(name, new byte[0]);
    }

    /** SHA-256 of a file's bytes in hexadecimal digits; empty where it is not there. */
    public String fingerprint(String name) {
        byte[] bytes = files.get(name);
        return bytes == null ? "" : HexFormat.of().formatHex(sha256(bytes));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
