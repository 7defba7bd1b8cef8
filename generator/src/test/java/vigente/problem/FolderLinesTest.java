package vigente.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLinesTest {
    @TempDir
    private Path folder;

    @Test
    void readsLinesWhateverTheirEndAndWithoutBom() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "\uFEFFuno\r\ndos\ntres\rcuatro");
        FolderLines lines = new FolderLines(folder);
        assertThat(lines.line("a.yaml", 1)).contains("uno");
        assertThat(lines.line("a.yaml", 2)).contains("dos");
        assertThat(lines.line("a.yaml", 3)).contains("tres");
        assertThat(lines.line("a.yaml", 4)).contains("cuatro");
        assertThat(lines.line("a.yaml", 5)).isEmpty();
    }

    @Test
    void knowsNoLineOfAFileThatIsNotThereOrNotInside() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("content"));
        Files.writeString(folder.resolve("secreto"), "uno");
        FolderLines lines = new FolderLines(inside);
        assertThat(lines.line("no.yaml", 1)).isEmpty();
        assertThat(lines.line("", 1)).isEmpty();
        assertThat(lines.line("../secreto", 1)).isEmpty();
        assertThat(lines.line("a\u0000b", 1)).isEmpty();
    }
}
