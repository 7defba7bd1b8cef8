package vigente.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vigente.output.Seen;
import vigente.policy.Circulation;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.SourceFile;

/** A policy's folder on the disk, as an act reads it. */
record PolicyFolder(Path folder, String slug) {
    static final String REGISTER = "registro.yaml";
    static final String DATA = "politica.yaml";

    static PolicyFolder of(OpenManual open, Policy policy) {
        return policy.revisions().stream()
                .flatMap(revision -> revision.files().stream())
                .filter(file -> file.path().equals(DATA))
                .findFirst()
                // Two levels up from a revision's data file: its name may be stored with the accents apart.
                .map(file -> file.location().resolveSibling("..").normalize())
                .map(folder -> new PolicyFolder(folder, policy.slug().text()))
                .orElseGet(() -> new PolicyFolder(
                        open.content()
                                .resolve("politicas")
                                .resolve(policy.slug().text()),
                        policy.slug().text()));
    }

    /** The register's path in reports. */
    String registerFile() {
        return "politicas/" + slug + "/" + REGISTER;
    }

    /** The register; empty where there is none yet. */
    Optional<byte[]> register() {
        return file(REGISTER);
    }

    /** The list of controlled copies; empty where there is none yet. */
    Optional<byte[]> copies() {
        return file(Circulation.COPIES);
    }

    private Optional<byte[]> file(String name) {
        Path file = folder.resolve(name);
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? Optional.of(bytes(file)) : Optional.empty();
    }

    /** The files of a revision: path inside it, in NFC, to content. */
    Map<String, byte[]> files(Revision revision) {
        Map<String, byte[]> files = new HashMap<>();
        revision.files().forEach(file -> files.put(file.path(), bytes(file.location())));
        return files;
    }

    /** What is relied on: the register and nothing else. */
    Seen seen(Optional<byte[]> register) {
        return new Seen(
                register.map(bytes -> Map.of(REGISTER, bytes)).orElse(Map.of()),
                register.isPresent() ? Set.of() : Set.of(REGISTER),
                Set.of());
    }

    /** What is relied on: the register, the list of copies, and that the text is the one that was read. */
    Seen seenCopies(Optional<byte[]> copies, Revision revision) {
        Seen text = seenWhole(register(), revision, files(revision));
        Map<String, byte[]> all = new HashMap<>(text.files());
        copies.ifPresent(bytes -> all.put(Circulation.COPIES, bytes));
        Set<String> absent = new HashSet<>(text.absent());
        if (copies.isEmpty()) {
            absent.add(Circulation.COPIES);
        }
        return new Seen(all, absent, text.folders());
    }

    /** What is relied on: the register, and those files of a revision. */
    Seen seenFiles(Optional<byte[]> register, Revision revision, Map<String, byte[]> files) {
        Map<String, byte[]> all = new HashMap<>(seen(register).files());
        for (SourceFile file : revision.files()) {
            Optional.ofNullable(files.get(file.path())).ifPresent(bytes -> all.put(stored(file), bytes));
        }
        return new Seen(all, seen(register).absent(), Set.of());
    }

    /** What is relied on: the register, and a revision with just those files and no others. */
    Seen seenWhole(Optional<byte[]> register, Revision revision, Map<String, byte[]> files) {
        Seen seen = seenFiles(register, revision, files);
        return new Seen(seen.files(), seen.absent(), Set.of(revision.number().toString()));
    }

    private String stored(SourceFile file) {
        return folder.relativize(file.location()).toString().replace('\\', '/');
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
