package vigente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigente.build.Findings;
import vigente.build.Preview;
import vigente.build.Sources;

/** What a session reports while its manual is being written. */
class SessionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    // Against hanging for ever, no promise of speed.
    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    private Path content;

    @Test
    void afterSeveralSavesTellsWhatIsWrongInTheEnd() throws IOException, InterruptedException {
        Path demo = Path.of("../content");
        Files.copy(demo.resolve("manual.yaml"), content.resolve("manual.yaml"));
        Files.copy(demo.resolve("logo.svg"), content.resolve("logo.svg"));
        Path folder = Files.createDirectories(content.resolve("politicas/uno/1.00x"));
        Files.writeString(
                folder.resolve("politica.yaml"),
                "codigo: PX-1\ntitulo: Política uno\nrevision: 1.00x\nresponsable: Director General\n");
        Sources sources = new Sources(content, "content", TODAY);
        BlockingQueue<Findings> told = new LinkedBlockingQueue<>();
        BlockingQueue<String> trouble = new LinkedBlockingQueue<>();
        try (Session session = Session.start(sources, 0)) {
            Thread renewal = new Thread(() -> session.run(told::add, trouble::add));
            renewal.start();
            for (String place : List.of("PX-97", "PX-98", "PX-99")) {
                Files.writeString(folder.resolve("politica.md"), "## Objetivo\n\nVéase [[" + place + "]].\n");
            }
            Findings last = next(told);
            while (!mentions(last, "PX-99")) {
                last = next(told);
            }
            assertThat(last).isEqualTo(Preview.of(sources).check().orElseThrow());
            renewal.interrupt();
            renewal.join();
        }
        assertThat(trouble).isEmpty();
    }

    private static boolean mentions(Findings findings, String words) {
        return findings.problems().stream()
                .anyMatch(problem -> problem.message().contains(words));
    }

    private static Findings next(BlockingQueue<Findings> told) throws InterruptedException {
        return Objects.requireNonNull(told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS), "nothing more was told");
    }
}
