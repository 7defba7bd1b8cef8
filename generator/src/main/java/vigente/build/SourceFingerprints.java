package vigente.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import vigente.output.Output;
import vigente.output.PublishedFile;
import vigente.policy.FileSum;
import vigente.policy.Fingerprinter;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.SourceFile;

/** The sources of a manual, each with its length and SHA-256, texts counted without BOM and with LF line ends. */
final class SourceFingerprints {
    private final Path content;

    SourceFingerprints(Path content) {
        this.content = content;
    }

    /** The files in the order of their paths from the content folder. */
    List<PublishedFile> of(Manual manual) throws IOException {
        return of(manual, SourceFingerprints::hashed);
    }

    /** The same; those that were counted when the manual was read are not read again. */
    List<PublishedFile> asRead(Manual manual) throws IOException {
        return of(
                manual,
                (path, file) -> file.sum()
                        .map(sum -> new PublishedFile(path, sum.bytes(), sum.sha256()))
                        .orElseGet(() -> hashed(path, file)));
    }

    private List<PublishedFile> of(Manual manual, BiFunction<String, SourceFile, PublishedFile> counting)
            throws IOException {
        try {
            return List.copyOf(files(manual).entrySet()).parallelStream()
                    .map(file -> counting.apply(file.getKey(), file.getValue()))
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /** Adds the very bytes that are counted, below {@code folder}. */
    void copy(Manual manual, String folder, Output output) throws IOException {
        for (Map.Entry<String, SourceFile> file : files(manual).entrySet()) {
            output.write(
                    folder + file.getKey(),
                    Fingerprinter.canonical(
                            file.getKey(), Files.readAllBytes(file.getValue().location())));
        }
    }

    private NavigableMap<String, SourceFile> files(Manual manual) {
        NavigableMap<String, SourceFile> files = new TreeMap<>();
        add("manual.yaml", files);
        if (!manual.noticeFile().isEmpty()) {
            add(manual.noticeFile(), files);
        }
        manual.settings().appearance().logo().ifPresent(logo -> files.put(logo.path(), logo));
        for (Policy policy : manual.policies()) {
            String folder = "politicas/" + policy.slug() + "/";
            if (!policy.acts().isEmpty()) {
                add(folder + "registro.yaml", files);
            }
            policy.circulation().files().forEach(name -> add(folder + name, files));
            for (Revision revision : policy.revisions()) {
                revision.files().forEach(file -> files.put(revision.folder() + "/" + file.path(), file));
            }
        }
        files.values().removeIf(file -> !Files.isRegularFile(file.location()));
        return files;
    }

    private void add(String path, NavigableMap<String, SourceFile> files) {
        files.put(path, new SourceFile(path, content.resolve(path)));
    }

    private static PublishedFile hashed(String path, SourceFile file) {
        try {
            FileSum sum = FileSum.of(path, Files.readAllBytes(file.location()));
            return new PublishedFile(path, sum.bytes(), sum.sha256());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
