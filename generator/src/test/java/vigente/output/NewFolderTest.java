package vigente.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFolderTest {
    private static final int MORE_STEPS_THAN_THERE_ARE = 30;
    private static final Map<String, byte[]> FILES = Map.of("a.txt", "uno".getBytes(UTF_8), "b/c.txt", new byte[0]);

    @TempDir
    private Path root;

    @Test
    void isThereAsAWholeOrNotAtAllWhicheverStepFails() throws IOException {
        int failures = 0;
        for (int step = 0; step < MORE_STEPS_THAN_THERE_ARE; step++) {
            Path folder = root.resolve(step + "/content");
            FaultyDisk disk = FaultyDisk.failingOnceAt(step);
            try {
                NewFolder.write(folder, FILES, disk);
                assertThat(folder.resolve("a.txt")).hasContent("uno");
                assertThat(folder.resolve("b/c.txt")).isEmptyFile();
            } catch (OutputFailure expected) {
                failures++;
                assertThat(folder).doesNotExist();
            }
            if (disk.spared()) {
                break;
            }
        }
        assertThat(failures).isGreaterThan(4);
    }

    @Test
    void beginsAnewAfterAMachineThatDied() throws IOException {
        Path folder = root.resolve("content");
        Files.createDirectories(root.resolve(".content.nuevo/resto"));
        NewFolder.write(folder, FILES);
        assertThat(root).isDirectoryContaining("glob:**/content").isDirectoryNotContaining("glob:**.nuevo");
        assertThat(folder.resolve("resto")).doesNotExist();
    }

    @Test
    void refusesWhatStandsThere() throws IOException {
        Path folder = Files.createDirectory(root.resolve("content"));
        assertThatExceptionOfType(OutputRefusal.class)
                .isThrownBy(() -> NewFolder.write(folder, FILES))
                .withMessageContaining("ya existe");
    }
}
