package vigente.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A disk on which a neighbor acts right before it does something itself. */
record BusyDisk(Disk disk, Neighbor neighbor) implements Disk {
    /** What somebody else does meanwhile. */
    interface Neighbor {
        default void beforeFolder(Path folder) throws IOException {}

        default void beforeFile(Path file) throws IOException {}

        default void beforeRename(Path to) throws IOException {}
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        neighbor.beforeRename(to);
        disk.rename(from, to);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        neighbor.beforeFolder(folder);
        disk.makeFolder(folder);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        neighbor.beforeFile(file);
        disk.write(file, content);
    }

    @Override
    public OutputStream open(Path file) throws IOException {
        return disk.open(file);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        disk.copy(from, to);
    }

    @Override
    public void keep(Path from, Path to) throws IOException {
        disk.keep(from, to);
    }

    @Override
    public void relink(Path from, Path to) throws IOException {
        disk.relink(from, to);
    }

    @Override
    public void dress(Path from, Path to) throws IOException {
        disk.dress(from, to);
    }

    @Override
    public void flush(Path path) throws IOException {
        disk.flush(path);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        disk.replace(from, to);
    }

    @Override
    public void remove(Path path) throws IOException {
        disk.remove(path);
    }
}
