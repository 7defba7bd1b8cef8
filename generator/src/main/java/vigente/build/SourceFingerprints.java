package vigente.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vigente.output.Output;
import vigente.output.PublishedFile;
import vigente.policy.Fingerprinter;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;

/** The sources of a manual, each with its length and SHA-256, texts counted without BOM and with LF line ends. */
final class SourceFingerprints {
    private final Path content;

    SourceFingerprints(Path content) {
        this.content = content;
    }

    /** The files in the order of their paths from the content folder. */
    List<PublishedFile> of(Manual manual) throws IOException {
        try {
            return List.copyOf(files(manual).entrySet()).parallelStream()
                    .map(file -> hashed(file.getKey(), file.getValue()))
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /** Adds the very bytes that are counted, below {@code folder}. */
    void copy(Manual manual, String folder, Output output) throws IOException {
        for (Map.Entry<String, Path> file : files(manual).entrySet()) {
            output.write(
                    folder + file.getKey(),
                    Fingerprinter.canonical(file.getKey(), Files.readAllBytes(file.getValue())));
        }
    }

    private NavigableMap<String, Path> files(Manual manual) {
        NavigableMap<String, Path> files = new TreeMap<>();
        files.put("manual.yaml", content.resolve("manual.yaml"));
        if (!manual.noticeFile().isEmpty()) {
            files.put(manual.noticeFile(), content.resolve(manual.noticeFile()));
        }
        manual.settings().appearance().logo().ifPresent(logo -> files.put(logo.path(), logo.location()));
        for (Policy policy : manual.policies()) {
            String register = "politicas/" + policy.slug() + "/registro.yaml";
            if (!policy.acts().isEmpty()) {
                files.put(register, content.resolve(register));
            }
            for (String name : policy.circulation().files()) {
                String path = "politicas/" + policy.slug() + "/" + name;
                files.put(path, content.resolve(path));
            }
            for (Revision revision : policy.revisions()) {
                revision.files().forEach(f -> files.put(revision.folder() + "/" + f.path(), f.location()));
            }
        }
        files.values().removeIf(file -> !Files.isRegularFile(file));
        return files;
    }

    private static PublishedFile hashed(String path, Path file) {
        try {
            byte[] canonical = Fingerprinter.canonical(path, Files.readAllBytes(file));
            return new PublishedFile(path, canonical.length, Fingerprinter.hex(canonical));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
