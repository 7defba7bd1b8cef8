package vigente.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/** What is to be checked, a folder or a ZIP. It is read and never unpacked. */
sealed interface Exhibit extends AutoCloseable permits FolderExhibit, ZipExhibit {
    /** Every file in it by its path, with {@code /}, in NFC. */
    NavigableSet<String> paths();

    /** What no honest publication holds: names that leave the folder, names that stand twice, links. */
    List<Difference> oddities();

    /** The content of one of its files; empty where there is none of that path. */
    Optional<InputStream> open(String path) throws IOException;

    /** Whether a file that cannot be read is one that was damaged, not a fault of the machine. */
    boolean damagedBy(IOException failure);

    @Override
    void close() throws IOException;
}
