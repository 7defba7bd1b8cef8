package vigente.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A file of a site that was written piece by piece, and so could not be compared with the published one before.
 *
 * @param sha256 of what was written
 */
record Grown(Path file, Disk disk, String sha256) {
    static Grown of(Target.Pieces content, Path file, Disk disk) throws IOException {
        MessageDigest digest = Content.digest();
        try (OutputStream out = new DigestOutputStream(disk.open(file), digest)) {
            content.writeTo(out);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        return new Grown(file, disk, HexFormat.of().formatHex(digest.digest()));
    }

    PublishedFile published(SitePath path) throws IOException {
        return new PublishedFile(path.text(), Files.size(file), sha256);
    }

    /** Puts the file {@code before} in its place where that holds the same; tells whether it did. */
    boolean yieldsTo(Path before) throws IOException {
        if (!Files.isRegularFile(before, LinkOption.NOFOLLOW_LINKS) || Files.mismatch(before, file) >= 0) {
            return false;
        }
        disk.remove(file);
        disk.keep(before, file);
        return true;
    }
}
