package vigente.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import vigente.message.Messages;

/**
 * A site being written beside its destination and then published in one step.
 *
 * <p>Readers see the old site or the new one. A file whose bytes have not changed stays the very file it was, with its time.
 * What the new site does not hold is gone. Closed without {@link #publish}, it leaves the old site as it was and nothing of
 * itself. Files may be written from several threads.
 */
public final class Output implements Target, AutoCloseable {
    /** What every published folder says about itself: {@code manifiesto.json}. */
    public static final String MANIFEST = Destination.MANIFEST;

    private final Destination destination;
    private final Disk disk;
    private final Lock lock;
    private final String below;
    private final Map<SitePath, PublishedFile> files;
    private final Map<String, SitePath> folded;
    private final Set<Path> folders;
    private final AtomicInteger changed;

    private Output(Destination destination, Disk disk, Lock lock) {
        this.destination = destination;
        this.disk = disk;
        this.lock = lock;
        this.below = "";
        this.files = new ConcurrentSkipListMap<>();
        this.folded = new ConcurrentHashMap<>();
        this.folders = ConcurrentHashMap.newKeySet();
        this.changed = new AtomicInteger();
    }

    private Output(Output whole, String below) {
        this.destination = whole.destination;
        this.disk = whole.disk;
        this.lock = whole.lock;
        this.below = below;
        this.files = whole.files;
        this.folded = whole.folded;
        this.folders = whole.folders;
        this.changed = whole.changed;
    }

    /**
     * Begins a site to be published at {@code folder}; it need not exist.
     *
     * @param content the folder of the sources, which must stay apart from the output
     * @throws OutputRefusal where the folder is not ours or touches the sources
     * @throws OutputFailure where another publication is under way there, or the disk fails
     */
    public static Output open(Path folder, Path content) {
        return open(folder, content, new LocalDisk());
    }

    static Output open(Path folder, Path content, Disk disk) {
        try {
            return open(Destination.of(folder, content), folder, disk);
        } catch (IOException failure) {
            throw OutputFailure.at(folder, failure);
        }
    }

    /**
     * Begins a ZIP to be written to {@code file}, whose folder exists; its files grow in a hidden folder beside it.
     *
     * @throws OutputRefusal where {@code file} is no ZIP, or stands in the sources or in a published site
     */
    public static Output openArchive(Path file, Path content) {
        return openArchive(file, content, new LocalDisk());
    }

    static Output openArchive(Path file, Path content, Disk disk) {
        try {
            return open(Archive.destination(file, content), file, disk);
        } catch (IOException failure) {
            throw OutputFailure.at(file, failure);
        }
    }

    private static Output open(Destination destination, Path named, Disk disk) throws IOException {
        disk.makeFolder(destination.parent());
        Lock lock = Lock.take(destination.lock())
                .orElseThrow(() -> new OutputFailure(Messages.text("salida.ocupada", named)));
        Output output = new Output(destination, disk, lock);
        output.begin();
        return output;
    }

    /** Whether nothing is left beside {@code folder} of a publication that did not end. */
    public static boolean isSettled(Path folder) {
        Destination destination = new Destination(folder);
        return Files.isRegularFile(folder.resolve(MANIFEST))
                && Stream.of(destination.staging(), destination.old()).noneMatch(Files::exists);
    }

    /** The same publication seen from one of its folders: paths are counted from {@code folder}, which ends in a slash. */
    public Output under(String folder) {
        return new Output(this, below + folder);
    }

    /** What was added so far below this folder, sorted by path. */
    public List<PublishedFile> files() {
        return files.values().stream()
                .filter(file -> file.path().startsWith(below))
                .map(file -> new PublishedFile(file.path().substring(below.length()), file.bytes(), file.sha256()))
                .toList();
    }

    private void begin() throws IOException {
        boolean begun = false;
        try {
            new Clearing(disk).mend(destination);
            disk.makeFolder(destination.staging());
            disk.write(destination.staging().resolve(Destination.MARK), new byte[0]);
            begun = true;
        } finally {
            if (!begun) {
                close();
            }
        }
    }

    @Override
    public boolean holds(String path) {
        return folded.containsKey(new SitePath(below + path).folded());
    }

    @Override
    public void write(String path, byte[] content) {
        write(path, List.of(content));
    }

    /** Adds the file {@code path} with these bytes, one piece after the other. */
    public void write(String path, List<byte[]> pieces) {
        add(new SitePath(below + path), new Content.Bytes(pieces));
    }

    /** The same where an earlier publication may have left just that, as {@code before} tells: it is not hashed again then. */
    public void write(String path, List<byte[]> pieces, Sighted before) {
        Path published = destination.folder().resolve(new SitePath(below + path).text());
        try {
            boolean stands = Files.isRegularFile(published, LinkOption.NOFOLLOW_LINKS);
            if (!stands || !new Content.Bytes(pieces).sameAs(published) || !keep(before)) {
                write(path, pieces);
            }
        } catch (IOException failure) {
            throw OutputFailure.at(published, failure);
        }
    }

    @Override
    public void write(String path, Pieces content) {
        SitePath added = new SitePath(below + path);
        claim(added);
        Path target = destination.staging().resolve(added.text());
        try {
            makeFolder(target.resolveSibling(""));
            Grown grown = Grown.of(content, target, disk);
            files.put(added, grown.published(added));
            if (!grown.yieldsTo(destination.folder().resolve(added.text()))) {
                changed.incrementAndGet();
            }
        } catch (IOException failure) {
            throw OutputFailure.at(target, failure);
        }
    }

    @Override
    public void copy(String path, Path source) {
        add(new SitePath(below + path), new Content.CopyOf(source));
    }

    /**
     * Adds, beside every text added so far below this folder, the same compressed where that is smaller: {@code index.html.gz}
     * and {@code index.html.br}.
     *
     * @return whether both forms could be made; Brotli needs a system that it was built for
     */
    public boolean compress() {
        for (PublishedFile file : files()) {
            Path plain = destination.staging().resolve(new SitePath(below + file.path()).text());
            if (Squeezed.isText(file.path())) {
                try {
                    Squeezed.smaller(Files.readAllBytes(plain))
                            .forEach((ending, small) -> write(file.path() + ending, small));
                } catch (IOException failure) {
                    throw OutputFailure.at(plain, failure);
                }
            }
        }
        return Squeezed.arePossible();
    }

    /** The file {@code path}, which was added, to be known again by another publication to the same place. */
    public Sighted sighted(String path) {
        SitePath added = new SitePath(below + path);
        Path target = destination.staging().resolve(added.text());
        try {
            return new Sighted(
                    Objects.requireNonNull(files.get(added), path),
                    Sighted.look(target).orElseThrow(() -> new NoSuchFileException(target.toString())));
        } catch (IOException failure) {
            throw OutputFailure.at(target, failure);
        }
    }

    /**
     * Adds the file that an earlier publication left at that path, unread and as it is.
     *
     * @return whether it still looks as it was sighted; otherwise nothing is added
     */
    public boolean keep(Sighted before) {
        SitePath path = new SitePath(before.file().path());
        Path target = destination.staging().resolve(path.text());
        try {
            Optional<Path> published = before.standing(destination.folder());
            if (published.isEmpty()) {
                return false;
            }
            claim(path);
            files.put(path, before.file());
            makeFolder(target.resolveSibling(""));
            disk.keep(published.get(), target);
            return true;
        } catch (IOException failure) {
            throw OutputFailure.at(target, failure);
        }
    }

    /** The file that an earlier publication left, to be read until it is closed; empty where it no longer looks as sighted. */
    public Optional<Excerpts> earlier(Sighted before) {
        return Excerpts.of(before, destination.folder());
    }

    /** Adds the file {@code path} with the bytes of {@code original}, which was added before. */
    public void repeat(String original, String path) {
        copy(path, destination.staging().resolve(new SitePath(below + original).text()));
    }

    /**
     * Publishes what was added.
     *
     * @param manifest writes {@code manifiesto.json} from the other files, which come sorted by path
     */
    public Published publish(Function<List<PublishedFile>, byte[]> manifest) {
        write(Destination.MANIFEST, manifest.apply(List.copyOf(files.values())));
        try {
            disk.remove(destination.staging().resolve(Destination.MARK));
            destination.exchange(disk);
        } catch (IOException failure) {
            throw OutputFailure.at(destination.folder(), failure);
        }
        return new Published(files.size(), changed.get(), !new Clearing(disk).couldClear(destination.old()));
    }

    /**
     * Writes what was added to the ZIP that this was opened for, in one step, in place of an earlier one.
     *
     * @param manifest writes {@code manifiesto.json} from the other files, which come sorted by path
     * @param day the time stamp of every entry
     */
    public Archived archive(Path file, Function<List<PublishedFile>, byte[]> manifest, LocalDate day) {
        write(Destination.MANIFEST, manifest.apply(List.copyOf(files.values())));
        return archive(file, Set.of(), day);
    }

    /**
     * The same without a manifest.
     *
     * @param programs the paths of the files that shall be runnable where a file system knows such a thing
     */
    public Archived archive(Path file, Set<String> programs, LocalDate day) {
        try {
            return new Archive(destination.staging(), disk).write(List.copyOf(files.keySet()), programs, day, file);
        } catch (IOException failure) {
            throw OutputFailure.at(file, failure);
        }
    }

    /** Ends the publication: nothing of an unpublished site remains, and others may publish. */
    @Override
    public void close() {
        try (lock) {
            if (Destination.ours(destination.staging())) {
                new Clearing(disk).clear(destination.staging());
            }
        } catch (IOException failure) {
            throw OutputFailure.at(destination.staging(), failure);
        }
    }

    private void add(SitePath path, Content content) {
        claim(path);
        Path target = destination.staging().resolve(path.text());
        try {
            files.put(path, new PublishedFile(path.text(), content.bytes(), content.sha256()));
            place(path, content, target);
        } catch (IOException failure) {
            throw OutputFailure.at(target, failure);
        }
    }

    private void claim(SitePath path) {
        SitePath same = folded.putIfAbsent(path.folded(), path);
        if (same != null) {
            throw new OutputRefusal("salida.ruta-repetida", path, same);
        }
    }

    private void makeFolder(Path folder) throws IOException {
        if (!folders.contains(folder)) {
            disk.makeFolder(folder);
            folders.add(folder);
        }
    }

    private void place(SitePath path, Content content, Path target) throws IOException {
        makeFolder(target.resolveSibling(""));
        Path before = destination.folder().resolve(path.text());
        if (Files.isRegularFile(before, LinkOption.NOFOLLOW_LINKS) && content.sameAs(before)) {
            disk.keep(before, target);
        } else {
            content.writeTo(target, disk);
            changed.incrementAndGet();
        }
    }
}
