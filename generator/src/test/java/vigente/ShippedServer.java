package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What every web server keeps to whose configuration is shipped, asked of the real one that hands out {@link LevelSites}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ShippedServer {
    static final List<String> LEVELS = LevelSites.LEVELS;
    static final String SECRET = LevelSites.SECRET;
    private static final int WAIT = 100;

    BareClient client = new BareClient(0);
    private Optional<Process> server = Optional.empty();

    /** Lays the sites down in {@code work}; without the program no test is done, and that is printed. */
    void prepare(String program, boolean installed, Path work) throws IOException {
        if (!installed) {
            System.out.println(getClass().getSimpleName() + ": no " + program
                    + " on this machine, its configuration was not tried");
        }
        Assumptions.assumeTrue(installed, program + " is not installed");
        // The server's workers are nobody in particular.
        Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("rwxr-xr-x"));
        client = BareClient.ofFreePort();
        LevelSites.into(work.resolve("srv"));
    }

    /** Starts it and waits until it answers. */
    void start(List<String> command, Path said) throws IOException, InterruptedException {
        Process started = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        server = Optional.of(started);
        for (int i = 0; i < WAIT && !client.isAnswered(); i++) {
            assertThat(started.isAlive()).as(Files.readString(said)).isTrue();
            Thread.sleep(WAIT);
        }
    }

    @AfterAll
    void stop() throws InterruptedException {
        if (server.isPresent()) {
            server.get().destroy();
            server.get().waitFor(10, TimeUnit.SECONDS);
        }
    }

    /** The answer to somebody of that group; to nobody in particular where it is empty. */
    abstract String get(String path, String group) throws IOException;

    /** How an answer begins that keeps a level from those below it. */
    abstract String refusal();

    @Test
    void showsEachLevelToItsGroupAndThoseAbove() throws IOException {
        for (int group = 0; group < LEVELS.size(); group++) {
            for (int level = 0; level < LEVELS.size(); level++) {
                String answer = get("/" + LEVELS.get(level) + "/index.html", LEVELS.get(group));
                if (level <= group) {
                    assertThat(answer).startsWith("HTTP/1.1 200").contains(SECRET + LEVELS.get(level));
                } else {
                    assertThat(answer).startsWith(refusal()).doesNotContain(SECRET);
                }
            }
        }
    }

    @Test
    void givesNothingAwayByAnySpelling() throws IOException {
        List<String> spellings = LevelSites.spellings("confidencial");

        assertThat(spellings).hasSizeGreaterThan(100);
        for (String spelling : spellings) {
            assertThat(get(spelling, "interno"))
                    .as(spelling)
                    .doesNotContain(SECRET + "confidencial")
                    .doesNotContain(SECRET + "restringido")
                    .doesNotContain("fuera-de-todo");
        }
    }

    @Test
    void sendsTheHeadersOnEveryAnswer() throws IOException {
        for (String path : List.of("/publico/", "/publico/nada.html", "/interno/", "/confidencial/", "/nada")) {
            assertThat(get(path, "interno").toLowerCase(Locale.ROOT))
                    .as(path)
                    .contains(
                            "content-security-policy: default-src 'none'",
                            "frame-ancestors 'none'",
                            "x-content-type-options: nosniff",
                            "referrer-policy: no-referrer",
                            "strict-transport-security:")
                    .doesNotContain("server: apache/", "server: nginx/");
        }
    }
}
