package vigente.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;
import vigente.bytes.DamagedBytes;
import vigente.bytes.RecordBytes;
import vigente.policy.Fingerprinter;
import vigente.policy.HeldText;
import vigente.policy.Policy;
import vigente.policy.Settings;
import vigente.policy.SourceFile;

/**
 * Policies that need not be read again, since their folders look as they did when they were read under the same settings.
 *
 * <p>A folder with a link in it looks like nothing that is known. May be used from several threads.
 */
final class PolicyRecords {
    static final RecordBytes<Kept, Folder> KEPT = new RecordBytes<>(
            Kept.class,
            List.of(
                    new RecordBytes.Leaf<>(
                            HeldText.class,
                            (text, out, folder) -> TextShelf.write(text, out),
                            (in, folder) -> folder.shelf().read(in)),
                    new RecordBytes.Leaf<>(
                            Path.class,
                            (path, out, folder) -> folder.write(path, out),
                            (in, folder) -> folder.path(in))));
    static final RecordBytes<Settings, Path> SETTINGS = new RecordBytes<>(
            Settings.class,
            List.of(new RecordBytes.Leaf<>(
                    Path.class,
                    (path, out, content) -> out.text(path.toString()),
                    (in, content) -> content.resolve(in.text()))));

    // Trees of ordinary texts take twice their characters; what takes much more is no policy that anybody wrote.
    private static final long BYTES_FOR_ONE = 16;
    private static final long BYTES_FOR_NOTHING = 1 << 14;

    private final TextMemory memory;
    private final TextShelf shelf;
    private final String settings;

    /** @param content the folder of the manual whose {@code settings} those are */
    PolicyRecords(Path content, Settings settings, TextMemory memory, TextShelf shelf) {
        this.memory = memory;
        this.shelf = shelf;
        this.settings = Fingerprinter.hex(SETTINGS.bytes(settings, content));
    }

    /**
     * What was read.
     *
     * @param texts those that were looked for in the memory meanwhile, by their keys
     */
    record Kept(PolicyMemory.Entry entry, List<String> texts) {}

    /** Where a policy stands, and where its texts are held. */
    record Folder(Path path, TextShelf shelf) {
        void write(Path file, ByteWriter out) {
            out.text(path.relativize(file).toString());
        }

        Path path(ByteReader in) {
            String written = in.text();
            try {
                Path file = path.resolve(written).normalize();
                if (file.startsWith(path)) {
                    return file;
                }
            } catch (InvalidPathException strange) {
                throw new DamagedBytes(strange.toString());
            }
            throw new DamagedBytes(written + " leads out of its folder");
        }

        // Where names are told in fewer letters than they have, a file may not be found again by its name.
        boolean tells(Policy policy) {
            return policy.revisions().stream()
                    .flatMap(revision -> revision.files().stream())
                    .map(SourceFile::location)
                    .allMatch(file ->
                            path.resolve(path.relativize(file).toString()).equals(file));
        }
    }

    interface Reading {
        PolicyMemory.Entry read(TextMemory texts) throws IOException;
    }

    /** What stands in {@code path}, found by {@code reading} with the texts it is given where that is not known. */
    PolicyMemory.Entry entry(String slug, Path path, Reading reading) throws IOException {
        Optional<FolderStamp> stamp = FolderStamp.withoutLinks(path);
        if (stamp.isEmpty()) {
            return reading.read(memory);
        }
        Folder folder = new Folder(path, shelf);
        String key = key(slug, stamp.get());
        Optional<Kept> known = memory.find(
                        key, BYTES_FOR_NOTHING + BYTES_FOR_ONE * stamp.get().size())
                .flatMap(bytes -> kept(bytes, folder));
        if (known.isPresent()) {
            known.get().texts().forEach(memory::want);
            return known.get().entry();
        }
        Noted texts = new Noted(memory);
        PolicyMemory.Entry entry = reading.read(texts);
        if (memory.trusts(stamp.get()) && entry.policy().map(folder::tells).orElse(true)) {
            memory.keep(key, () -> KEPT.bytes(new Kept(entry, texts.keys), folder));
        }
        return entry;
    }

    private String key(String slug, FolderStamp stamp) {
        return Fingerprinter.hex((settings + stamp.mark() + slug).getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Kept> kept(byte[] bytes, Folder folder) {
        try {
            return Optional.of(KEPT.value(bytes, folder));
        } catch (DamagedBytes unknown) {
            // As good as never kept.
            return Optional.empty();
        }
    }

    /** Notes which texts are looked for, so that they are not forgotten while nobody has to look for them. For one thread. */
    private static final class Noted implements TextMemory {
        private final TextMemory memory;
        private final List<String> keys = new ArrayList<>();

        Noted(TextMemory memory) {
            this.memory = memory;
        }

        @Override
        public Optional<byte[]> find(String key, long largest) {
            keys.add(key);
            return memory.find(key, largest);
        }

        @Override
        public void keep(String key, Supplier<byte[]> read) {
            memory.keep(key, read);
        }

        @Override
        public void want(String key) {
            memory.want(key);
        }

        @Override
        public boolean trusts(FolderStamp stamp) {
            return memory.trusts(stamp);
        }
    }
}
