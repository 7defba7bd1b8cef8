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

/** What a published file shall hold. */
sealed interface Content {
    void writeTo(Path file, Disk disk) throws IOException;

    /** Whether {@code file} holds just that. */
    boolean sameAs(Path file) throws IOException;

    long bytes() throws IOException;

    /** SHA-256, 64 lower-case hexadecimal digits. */
    String sha256() throws IOException;

    /** Bytes at hand. */
    final class Bytes implements Content {
        private final byte[] content;

        Bytes(byte[] content) {
            this.content = content;
        }

        @Override
        public void writeTo(Path file, Disk disk) throws IOException {
            disk.write(file, content);
        }

        @Override
        public boolean sameAs(Path file) throws IOException {
            return Files.size(file) == content.length && Arrays.equals(Files.readAllBytes(file), content);
        }

        @Override
        public long bytes() {
            return content.length;
        }

        @Override
        public String sha256() {
            return HexFormat.of().formatHex(digest().digest(content));
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
