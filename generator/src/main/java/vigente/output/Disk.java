package vigente.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Every step that changes the disk. Tests let any of them fail; all else of the room only decides which to take. */
interface Disk {
    /** Makes a folder and those above it; one that exists is left alone. */
    void makeFolder(Path folder) throws IOException;

    /** Writes a new file. */
    void write(Path file, byte[] content) throws IOException;

    /** Begins a new file to be written piece by piece. */
    OutputStream open(Path file) throws IOException;

    /** Copies the content of {@code from} into the new file {@code to}. */
    void copy(Path from, Path to) throws IOException;

    /** Makes {@code to} the same file as {@code from}, or, where the disk has no links, a copy with the same time. */
    void keep(Path from, Path to) throws IOException;

    /** Makes {@code to} a symbolic link that says what {@code from}, which is one, says. */
    void relink(Path from, Path to) throws IOException;

    /** Gives {@code to} the permissions of {@code from}, where the disk knows any. */
    void dress(Path from, Path to) throws IOException;

    /** Waits until a file's content or a folder's list of names would survive a power cut. */
    void flush(Path path) throws IOException;

    /** Renames a file or folder in one step; {@code to} must not exist. */
    void rename(Path from, Path to) throws IOException;

    /** Puts the file {@code from} in the place of {@code to}, which may exist, in one step. */
    void replace(Path from, Path to) throws IOException;

    /** Removes a file or an empty folder. */
    void remove(Path path) throws IOException;
}
