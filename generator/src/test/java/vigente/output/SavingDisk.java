package vigente.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk on which somebody saves a file, as editors do, right before the first rename of a folder. */
record SavingDisk(Disk disk, Path saved) implements Disk {
    @Override
    public void rename(Path from, Path to) throws IOException {
        if (Files.exists(saved) && !Files.readString(saved).equals("guardado")) {
            Path beside = saved.resolveSibling("copia");
            Files.writeString(beside, "guardado");
            disk.replace(beside, saved);
        }
        disk.rename(from, to);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        disk.makeFolder(folder);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
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
