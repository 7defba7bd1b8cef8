package vigente.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigente.output.Output;
import vigente.output.Store;
import vigente.pdf.PrintedFile;

class PublishedPrintsTest {
    private static final String PATH = "politicas/viajes/viajes-1.00.pdf";

    @TempDir
    private Path directory;

    private final List<String> made = new ArrayList<>();

    @BeforeEach
    void publishOnce() throws IOException {
        Files.createDirectories(directory.resolve("content"));
        publish(PATH, "a");
        assertThat(made).containsExactly("a");
        assertThat(published()).isEqualTo("a");
    }

    @Test
    void doesNotMakeAgainWhatStands() {
        publish(PATH, "a");
        assertThat(made).containsExactly("a");
    }

    @Test
    void makesWhatIsMadeOfSomethingElse() throws IOException {
        publish(PATH, "b");
        assertThat(made).containsExactly("a", "b");
        assertThat(published()).isEqualTo("b");
    }

    @Test
    void makesAgainWhatSomebodyChanged() throws IOException {
        Files.writeString(file(), "somebody's");
        publish(PATH, "a");
        assertThat(made).containsExactly("a", "a");
        assertThat(published()).isEqualTo("a");
    }

    @Test
    void makesAgainWhatIsGone() throws IOException {
        Files.delete(file());
        publish(PATH, "a");
        assertThat(published()).isEqualTo("a");
    }

    @Test
    void takesNoFileOfAnotherAddress() {
        publish("politicas/viajes/viajes-1.01.pdf", "a");
        assertThat(made).containsExactly("a", "a");
        assertThat(file()).doesNotExist();
    }

    private void publish(String path, String content) {
        Store store = Store.at(directory.resolve(".vigente"), "public");
        try (Output output = Output.open(directory.resolve("public"), directory.resolve("content"));
                PublishedPrints prints = new PublishedPrints(output, store, "program")) {
            prints.put(path, new PrintedFile(content, () -> {
                made.add(content);
                return content.getBytes(StandardCharsets.UTF_8);
            }));
            prints.sweep();
            output.publish(files -> new byte[0]);
        }
    }

    private String published() throws IOException {
        return Files.readString(file());
    }

    private Path file() {
        return directory.resolve("public").resolve(PATH);
    }
}
