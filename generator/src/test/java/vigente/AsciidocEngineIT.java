package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asciidoctor takes seconds to start, so it is not even loaded for texts that a build has read. */
class AsciidocEngineIT {
    private static final String ENGINE = "org.jruby.";

    @TempDir
    private Path place;

    private ManualFolder manual = new ManualFolder(Path.of(""));
    private Path text = Path.of("");

    @BeforeEach
    void writeAPolicyInAsciidoc() throws IOException {
        manual = ManualFolder.in(place.resolve("manual"));
        Path markdown = manual.root().resolve("content/politicas/viajes/1.00x/politica.md");
        text = markdown.resolveSibling("politica.adoc");
        Files.delete(markdown);
        Files.writeString(text, "== Objetivo\n\nViajar.\n\n== Alcance\n\nTodos.\n\n== Políticas\n\n. Se pide.\n");
    }

    private String loaded(String... words) throws IOException, InterruptedException {
        Path log = place.resolve("classes.txt");
        ProgramProcess program =
                ProgramProcess.of(manual.root(), List.of("-Xlog:class+load:file=" + log), List.of(words));
        assertThat(program.exit()).as(program.words()).isNotEqualTo(3);
        return Files.readString(log);
    }

    @Test
    void isNotLoadedForATextThatIsKnown() throws IOException, InterruptedException {
        assertThat(loaded("check")).contains(ENGINE);
        assertThat(loaded("build", "--no-pdf", "--with-errors")).contains(ENGINE);
        assertThat(loaded("check")).contains("vigente.source.FileMemory").doesNotContain(ENGINE);
        assertThat(loaded("build", "--no-pdf", "--with-errors", "--output", "otra"))
                .contains("vigente.source.FileMemory")
                .doesNotContain(ENGINE);
    }

    @Test
    void isLoadedForATextThatChanged() throws IOException, InterruptedException {
        manual.built("--no-pdf");
        Files.writeString(text, Files.readString(text) + ". Se comprueba.\n");
        assertThat(loaded("pending")).contains(ENGINE);
    }
}
