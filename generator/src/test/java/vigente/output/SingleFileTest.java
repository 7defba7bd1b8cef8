package vigente.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleFileTest {
    private static final byte[] NEW = "nuevo".getBytes(StandardCharsets.UTF_8);
    private static final int MORE_STEPS_THAN_THERE_ARE = 20;

    @TempDir
    private Path place;

    @Test
    void keepsTheOldFileWhicheverStepFails() throws IOException {
        int failures = 0;
        for (int step = 0; step < MORE_STEPS_THAN_THERE_ARE; step++) {
            Path file = Files.writeString(place.resolve("cambios.html"), "viejo");
            FaultyDisk disk = FaultyDisk.failingOnceAt(step);
            try {
                SingleFile.write(file, NEW, disk);
                assertThat(file).hasContent("nuevo");
            } catch (OutputFailure failure) {
                failures++;
                assertThat(file).as("step %d", step).hasContent("viejo");
            }
            assertThat(place).as("step %d", step).isDirectoryNotContaining("glob:**.nuevo");
        }
        assertThat(failures).isEqualTo(4);
    }

    @Test
    void isNotHinderedByWhatADeadRunLeft() throws IOException {
        for (int step = 0; step < MORE_STEPS_THAN_THERE_ARE; step++) {
            Path file = Files.writeString(place.resolve("cambios.html"), "viejo");
            FaultyDisk disk = FaultyDisk.dyingAt(step);
            try {
                SingleFile.write(file, NEW, disk);
                assertThat(disk.spared()).isTrue();
            } catch (OutputFailure dead) {
                assertThat(dead).hasMessageContaining("el disco está lleno");
            }
            SingleFile.write(file, NEW);
            assertThat(file).hasContent("nuevo");
            assertThat(place).isDirectoryNotContaining("glob:**.nuevo");
        }
    }

    @Test
    void neverReplacesAFolder() throws IOException {
        Path folder = Files.createDirectory(place.resolve("carpeta"));
        assertThatThrownBy(() -> SingleFile.write(folder, NEW)).isInstanceOf(OutputRefusal.class);
        assertThat(folder).isDirectory();
    }
}
