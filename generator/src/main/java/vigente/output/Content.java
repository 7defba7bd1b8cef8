package vigente.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** What a published file shall hold. */
sealed interface Content {
    void writeTo(Path file, Disk disk) throws IOException;

    /** Whether {@code file} holds just that. */
    boolean sameAs(Path file) throws IOException;

    long bytes() throws IOException;

    /** SHA-256, 64 lower-case hexadecimal digits. */
    String sha256() throws IOException;

    /**
     * Bytes at hand.
     *
     * @param pieces follow each other
     */
    record Bytes(List<byte[]> pieces) implements Content {
        public Bytes {
            pieces = List.copyOf(pieces);
        }

        @Override
        public void writeTo(Path file, Disk disk) throws IOException {
            if (pieces.size() == 1) {
                disk.write(file, pieces.get(0));
                return;
            }
            try (OutputStream out = disk.open(file)) {
                for (byte[] piece : pieces) {
                    out.write(piece);
                }
            }
        }

        @Override
        public boolean sameAs(Path file) throws IOException {
            if (Files.size(file) != bytes()) {
                return false;
            }
            try (InputStream in = Files.newInputStream(file)) {
                for (byte[] piece : pieces) {
                    if (!Arrays.equals(in.readNBytes(piece.length), piece)) {
                        return false;
                    }
                }
            }
            return true;
        }

        @Override
        public long bytes() {
            return pieces.stream().mapToLong(piece -> piece.length).sum();
        }

        @Override
        public String sha256() {
            MessageDigest digest = digest();
            pieces.forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    /** A file of the sources, copied as it is. */
    record CopyOf(Path source) implements Content {
        @Override
        public void writeTo(Path file, Disk disk) throws IOException {
            disk.copy(source, file);
        }

        @Override
        public boolean sameAs(Path file) throws IOException {
            return Files.mismatch(source, file) < 0;
        }

        @Override
        public long bytes() throws IOException {
            return Files.size(source);
        }

        @Override
        public String sha256() throws IOException {
            MessageDigest digest = digest();
            try (InputStream in = Files.newInputStream(source);
                    OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                in.transferTo(out);
            }
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
