package vigente.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class DiskReasonTest {
    @Test
    void saysInSpanishWhatTheSystemSays() {
        assertThat(DiskReason.of(new FileSystemException("a", null, "No space left on device")))
                .isEqualTo("el disco está lleno");
        assertThat(DiskReason.of(new IOException("Read-only file system"))).isEqualTo("el disco es de solo lectura");
        assertThat(DiskReason.of(new AccessDeniedException("a"))).isEqualTo("este usuario no tiene permiso");
        assertThat(DiskReason.of(new NoSuchFileException("a"))).isEqualTo("no existe");
    }

    @Test
    void keepsTheSystemsWordsWhereItKnowsNoBetter() {
        assertThat(DiskReason.of(new IOException("Frobnication failed\u001B"))).isEqualTo("Frobnication failed\u241B");
        assertThat(DiskReason.of(new IOException())).isEqualTo("IOException");
    }

    @Test
    void namesTheFile() {
        assertThat(DiskReason.file(new NoSuchFileException("content/logo.png"))).isEqualTo("content/logo.png");
        assertThat(DiskReason.file(new IOException("x"))).isEmpty();
    }
}
