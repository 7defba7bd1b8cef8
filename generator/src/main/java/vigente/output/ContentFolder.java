package vigente.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vigente.message.Messages;

/** The folder of a manual's sources, as commands change it: one command at a time. */
public final class ContentFolder {
    private static final String POLICIES = "politicas";
    private static final String LOCK = ".vigente.lock";

    private final Path content;
    private final Disk disk;

    private ContentFolder(Path content, Disk disk) {
        this.content = content;
        this.disk = disk;
    }

    /** The content folder at {@code content}, which need not be whole. */
    public static ContentFolder at(Path content) {
        return at(content, new LocalDisk());
    }

    static ContentFolder at(Path content, Disk disk) {
        return new ContentFolder(content, disk);
    }

    /**
     * Begins a change; until it is closed no other command can change this folder.
     *
     * @throws OutputFailure where another command is changing it, or the disk fails
     */
    public ContentChange open() {
        try {
            Lock lock = take().orElseThrow(() -> new OutputFailure(Messages.text("cambio.ocupado", content)));
            return begun(lock);
        } catch (IOException failure) {
            throw OutputFailure.inContent(content, failure);
        }
    }

    private ContentChange begun(Lock lock) throws IOException {
        boolean begun = false;
        try {
            Traces traces = traces();
            new Mending(disk).mend(traces);
            begun = true;
            return new ContentChange(traces, disk, lock);
        } finally {
            if (!begun) {
                lock.close();
            }
        }
    }

    /**
     * Puts right what a command left that died, so that the folder can be read; whether there was anything.
     *
     * @throws OutputFailure where that cannot be done, or another command is exchanging a policy in this moment
     */
    public boolean mend() {
        try {
            if (!Files.isDirectory(content) || (!traces().any() && !Files.exists(lock()))) {
                return false;
            }
            Optional<Lock> lock = take();
            if (lock.isPresent()) {
                boolean found = traces().any();
                begun(lock.get()).close();
                return found;
            }
            // A command at work hides nothing but for the moment between its two renames.
            if (traces().anyoneMissing()) {
                throw new OutputFailure(Messages.text("cambio.ocupado", content));
            }
            return false;
        } catch (IOException failure) {
            throw OutputFailure.inContent(content, failure);
        }
    }

    private Optional<Lock> take() throws IOException {
        return Lock.take(lock());
    }

    private Path lock() {
        return content.resolve(LOCK);
    }

    private Traces traces() throws IOException {
        Path policies = content.resolve(POLICIES);
        return new Traces(Files.exists(policies) ? policies.toRealPath() : policies);
    }
}
