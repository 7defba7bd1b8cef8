package vigente.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ZIP stands there whole or not at all, whichever step fails. */
class ArchiveTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int MORE_STEPS_THAN_THERE_ARE = 60;

    @TempDir
    private Path root;

    private Path zip = Path.of("");

    @BeforeEach
    void place() {
        zip = root.resolve("evidencia.zip");
    }

    @Test
    void holdsSortedEntriesStampedWithTheDay() throws IOException {
        Archived archived = archive(new LocalDisk());
        assertThat(archived.files()).isEqualTo(4);
        assertThat(archived.bytes()).isEqualTo(Files.size(zip));
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName() + " " + new String(in.readAllBytes(), UTF_8).length());
                assertThat(entry.getTimeLocal()).isEqualTo(DAY.atStartOfDay());
            }
        }
        assertThat(names).startsWith("a/uno.html 3", "b.html 3", "c/uno.html 3").hasSize(4);
    }

    @Test
    void leavesTheOldOneAndNothingOfItselfWhicheverStepFails() throws IOException {
        archive(new LocalDisk());
        byte[] old = Files.readAllBytes(zip);
        int failures = 0;
        for (int step = 0; step < MORE_STEPS_THAN_THERE_ARE; step++) {
            FaultyDisk disk = FaultyDisk.failingOnceAt(step);
            if (failed(disk)) {
                failures++;
            }
            assertThat(zip).as("step %d", step).hasBinaryContent(old);
            if (disk.spared()) {
                break;
            }
            archive(new LocalDisk());
            assertThat(names()).as("step %d", step).containsExactly("evidencia.zip");
        }
        assertThat(failures).isGreaterThan(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "1980-01-01", "2026-11-22", "2150-06-30"})
    void isTheSameInEveryTimeZoneWhateverTheDay(LocalDate day) throws IOException {
        TimeZone zone = TimeZone.getDefault();
        try {
            byte[] here = archived(day);
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(archived(day)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    private byte[] archived(LocalDate day) throws IOException {
        try (Output output = Output.openArchive(zip, root.resolve("content"))) {
            output.write("a.html", "uno".getBytes(UTF_8));
            output.archive(zip, Set.of(), day);
        }
        return Files.readAllBytes(zip);
    }

    @Test
    void saysWhichFilesArePrograms() throws IOException {
        try (Output output = Output.openArchive(zip, root.resolve("content"))) {
            output.write("año/programa", "uno".getBytes(UTF_8));
            output.write("año/texto", "dos".getBytes(UTF_8));
            output.archive(zip, Set.of("año/programa"), DAY);
        }
        try (FileSystem opened = FileSystems.newFileSystem(zip, Map.of())) {
            assertThat(Files.getAttribute(opened.getPath("año/programa"), "zip:permissions"))
                    .isEqualTo(PosixFilePermissions.fromString("rwxr-xr-x"));
            assertThat(Files.getAttribute(opened.getPath("año/texto"), "zip:permissions"))
                    .isNull();
            assertThat(Files.readString(opened.getPath("año/texto"))).isEqualTo("dos");
        }
    }

    private boolean failed(Disk disk) {
        try {
            archive(disk);
            return false;
        } catch (OutputFailure expected) {
            assertThat(expected).hasMessageContaining("el disco está lleno");
            return true;
        }
    }

    private Archived archive(Disk disk) {
        try (Output output = Output.openArchive(zip, root.resolve("content"), disk)) {
            Output below = output.under("a/");
            below.write("uno.html", "uno".getBytes(UTF_8));
            output.write("b.html", "dos".getBytes(UTF_8));
            output.repeat("a/uno.html", "c/uno.html");
            assertThat(below.holds("uno.html")).isTrue();
            assertThat(below.files()).extracting(PublishedFile::path).containsExactly("uno.html");
            return output.archive(zip, Site::manifest, DAY);
        }
    }

    private List<String> names() throws IOException {
        try (var all = Files.list(root)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }
}
