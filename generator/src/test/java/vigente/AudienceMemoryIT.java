package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an earlier build for others left in {@code .vigente} or in the output tells the readers of this one nothing. */
class AudienceMemoryIT {
    private static final String INTERNAL = "Interno";
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    private Path place;

    private Path work = Path.of("");

    // Sources that were saved just now are never remembered.
    @BeforeEach
    void layDown() throws IOException {
        work = place.resolve("work");
        SecretManual.into(work);
        for (Path source : DemoSite.files(work).values()) {
            Files.setLastModifiedTime(source, FileTime.from(LONG_AGO));
        }
    }

    @Test
    void aBuildForEverybodyLeavesNothingForTheNextAudience() throws IOException, InterruptedException {
        assertThat(Secrets.of(SecretManual.SECRET, built("public"))).isNotEmpty();

        assertThat(Secrets.of(SecretManual.SECRET, built("public", "--audience", INTERNAL)))
                .isEmpty();
        assertThat(Secrets.of(SecretManual.SECRET, built("otra", "--audience", INTERNAL)))
                .isEmpty();
        assertThat(ManualFolder.files(work.resolve("public"))).isEqualTo(ManualFolder.files(work.resolve("otra")));
    }

    @Test
    void aBuildForAnAudienceLeavesNothingOutOfTheNextForEverybody() throws IOException, InterruptedException {
        built("public", "--audience", INTERNAL);
        Map<String, String> whole = ManualFolder.files(built("public"));

        assertThat(whole).isEqualTo(ManualFolder.files(built("otra", "--clean")));
        assertThat(Secrets.of(SecretManual.SECRET, built("public", "--audience", INTERNAL)))
                .isEmpty();
        assertThat(ManualFolder.files(built("public"))).isEqualTo(whole);
    }

    private Path built(String output, String... more) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("build", "--with-errors", "--output", output));
        words.addAll(List.of(more));
        ProgramProcess program = ProgramProcess.of(work, words);
        assertThat(program.exit()).as(program.words()).isLessThanOrEqualTo(1);
        assertThat(program.words()).contains("Publicado en");
        return work.resolve(output);
    }
}
