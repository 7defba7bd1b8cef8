package vigente.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A disk that fails at one step, counted from 0, or from that step on as if the machine had died.
 *
 * @param steps how many steps were asked for so far
 */
record FaultyDisk(int failingStep, boolean forever, AtomicInteger steps) implements Disk {
    private static final Disk LOCAL = new LocalDisk();

    static FaultyDisk failingOnceAt(int step) {
        return new FaultyDisk(step, false, new AtomicInteger());
    }

    static FaultyDisk dyingAt(int step) {
        return new FaultyDisk(step, true, new AtomicInteger());
    }

    /** Whether the failing step was never reached. */
    boolean spared() {
        return steps.get() <= failingStep;
    }

    private Disk step(Path path) throws IOException {
        int step = steps.getAndIncrement();
        if (step == failingStep || (forever && step > failingStep)) {
            throw new FileSystemException(path.toString(), null, "No space left on device");
        }
        return LOCAL;
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        step(folder).makeFolder(folder);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        step(file).write(file, content);
    }

    @Override
    public OutputStream open(Path file) throws IOException {
        return step(file).open(file);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        step(to).copy(from, to);
    }

    @Override
    public void keep(Path from, Path to) throws IOException {
        step(to).keep(from, to);
    }

    @Override
    public void relink(Path from, Path to) throws IOException {
        step(to).relink(from, to);
    }

    @Override
    public void dress(Path from, Path to) throws IOException {
        step(to).dress(from, to);
    }

    @Override
    public void flush(Path path) throws IOException {
        step(path).flush(path);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        step(to).replace(from, to);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        step(to).rename(from, to);
    }

    @Override
    public void remove(Path path) throws IOException {
        step(path).remove(path);
    }
}
