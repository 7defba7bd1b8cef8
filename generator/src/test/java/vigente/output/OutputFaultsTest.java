package vigente.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lets the disk fail at every single step of a publication. */
class OutputFaultsTest {
    private static final Map<String, String> OLD =
            Map.of("index.html", "viejo", "a/igual.css", "igual", "b/x.html", "x");
    private static final Map<String, String> NEW = Map.of("index.html", "nuevo", "a/igual.css", "igual");
    private static final int MORE_STEPS_THAN_THERE_ARE = 100;

    @TempDir
    private Path root;

    @Test
    void keepsTheOldSiteWhicheverStepFails() throws IOException {
        int failures = 0;
        for (int step = 0; step < MORE_STEPS_THAN_THERE_ARE; step++) {
            Site site = published("una-" + step);
            FaultyDisk disk = FaultyDisk.failingOnceAt(step);
            if (failed(site, disk)) {
                failures++;
                assertThat(site.files()).as("step %d", step).isEqualTo(OLD);
            } else {
                assertThat(site.files()).as("step %d", step).isEqualTo(NEW);
            }
            if (disk.spared()) {
                break;
            }
            thenTheNextPublicationSucceeds(site);
        }
        assertThat(failures).isGreaterThan(8);
    }

    @Test
    void leavesNoStagingBehindWhicheverStepFails() throws IOException {
        for (int step = 0; step < MORE_STEPS_THAN_THERE_ARE; step++) {
            Site site = published("resto-" + step);
            FaultyDisk disk = FaultyDisk.failingOnceAt(step);
            if (failed(site, disk)) {
                assertThat(site.traces()).as("step %d", step).isEmpty();
            }
            if (disk.spared()) {
                break;
            }
        }
    }

    @Test
    void recoversFromADeathAtAnyStep() throws IOException {
        for (int step = 0; step < MORE_STEPS_THAN_THERE_ARE; step++) {
            Site site = published("muerte-" + step);
            FaultyDisk disk = FaultyDisk.dyingAt(step);
            failed(site, disk);
            assertThat(site.files()).as("step %d", step).isIn(OLD, NEW, Map.of());
            if (disk.spared()) {
                break;
            }
            thenOpeningRestoresAWholeSite(site);
            thenTheNextPublicationSucceeds(site);
        }
    }

    @Test
    void saysWhatFailedAndWhy() throws IOException {
        Site site = published("mensaje");
        assertThatThrownBy(() -> site.publish(NEW, FaultyDisk.failingOnceAt(3)))
                .isInstanceOf(OutputFailure.class)
                .hasMessageContaining("el disco está lleno")
                .hasMessageContaining("El sitio anterior queda como estaba");
    }

    @Test
    void saysThatTheDiskFilledUpInTheMiddleOfAFile() throws IOException {
        Site site = published("a-medias");
        try (Output output = Output.open(site.folder(), site.content())) {
            assertThatThrownBy(() -> output.write("datos/manual.json", out -> {
                        out.write('[');
                        throw new UncheckedIOException(new IOException("No space left on device"));
                    }))
                    .isInstanceOf(OutputFailure.class)
                    .hasMessageContaining("manual.json");
        }
        assertThat(site.files()).isEqualTo(OLD);
        assertThat(site.traces()).isEmpty();
    }

    @Test
    void saysThatTheFolderMayNotBeWritten() throws IOException {
        Site site = published("permiso");
        Files.setPosixFilePermissions(site.root(), PosixFilePermissions.fromString("r-xr-xr-x"));
        // The superuser may write everywhere.
        assumeThat(Files.isWritable(site.root())).isFalse();
        assertThatThrownBy(() -> site.publish(NEW))
                .isInstanceOf(OutputFailure.class)
                .hasMessageContaining("permiso");
        assertThat(site.files()).isEqualTo(OLD);
    }

    @Test
    void tellsWhenTheOldSiteRemains() throws IOException {
        Site site = published("queda");
        int lastStep = stepsOf(published("cuenta")) - 1;
        Published published = site.publish(NEW, FaultyDisk.failingOnceAt(lastStep));
        assertThat(published.oldRemains()).isTrue();
        assertThat(site.files()).isEqualTo(NEW);
        assertThat(site.traces()).containsExactly(".public.old");
        assertThat(site.publish(NEW).oldRemains()).isFalse();
        assertThat(site.traces()).isEmpty();
    }

    private Site published(String name) throws IOException {
        Site site = new Site(Files.createDirectory(root.resolve(name)));
        site.publish(OLD);
        return site;
    }

    private static int stepsOf(Site site) {
        FaultyDisk disk = FaultyDisk.failingOnceAt(Integer.MAX_VALUE);
        site.publish(NEW, disk);
        return disk.steps().get();
    }

    private static boolean failed(Site site, Disk disk) {
        try {
            site.publish(NEW, disk);
            return false;
        } catch (OutputFailure expected) {
            assertThat(expected).hasMessageContaining("el disco está lleno");
            return true;
        }
    }

    private static void thenOpeningRestoresAWholeSite(Site site) throws IOException {
        Output.open(site.folder(), site.content()).close();
        assertThat(site.files()).isIn(OLD, NEW);
        assertThat(site.traces()).isEmpty();
    }

    private static void thenTheNextPublicationSucceeds(Site site) throws IOException {
        site.publish(NEW);
        assertThat(site.files()).isEqualTo(NEW);
        assertThat(site.traces()).isEmpty();
    }
}
