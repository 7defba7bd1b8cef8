package vigente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code build} on a disk that is full or may not be written, and beside another build: the old site stays, one sentence says
 * why, and the exit code is 3.
 *
 * <p>The disks are small ones in memory, which only the superuser can attach; where that is not possible, it is printed.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "disks are attached and processes held by the words of Unix")
class BuildFaultsIT {
    private static final String ANOTHER_DAY = "2026-11-23";
    private static final int MACHINE_FAILED = 3;

    @TempDir
    private Path place;

    private ManualFolder manual = new ManualFolder(Path.of(""));
    private Map<String, String> old = Map.of();
    private boolean attached;

    @BeforeEach
    void makeManual() throws IOException {
        manual = ManualFolder.in(place.resolve("manual"));
    }

    @AfterEach
    void detach() throws IOException, InterruptedException {
        if (attached) {
            assertThat(done("umount", "-l", disk().toString())).isTrue();
        }
    }

    @Test
    void aFullDiskCostsNothing() throws IOException, InterruptedException {
        givenASiteOnADiskOfItsOwn();
        Path filler = disk().resolve("filler");
        for (int free : new int[] {0, 1, 20, 200, 600}) {
            fill(filler, free * 1024);
            thenItFailsBecause("el disco está lleno");
            Files.delete(filler);
            assertThat(ManualFolder.names(disk())).containsExactly("public");
        }
        manual.built("--output", site().toString(), "--today", ANOTHER_DAY);
        assertThat(ManualFolder.files(site()))
                .isEqualTo(manual.built("--today", ANOTHER_DAY).site());
    }

    @Test
    void aDiskThatMayOnlyBeReadCostsNothing() throws IOException, InterruptedException {
        givenASiteOnADiskOfItsOwn();
        assumeTrue(done("mount", "-o", "remount,ro", disk().toString()));
        thenItFailsBecause("solo");
        assertThat(ManualFolder.names(disk())).containsExactly("public");
    }

    @Test
    void oneBuildAtATimePublishesToAFolder() throws IOException, InterruptedException {
        ProgramProcess first = manual.building();
        assertThat(first.reaches("Escribiendo las páginas")).as(first.words()).isTrue();
        hold("STOP", first);
        ProgramProcess second = manual.building();
        int exit = second.exit();
        hold("CONT", first);
        assertThat(second.words())
                .contains("error: otra construcción está publicando en «")
                .contains("espere a que");
        assertThat(exit).isEqualTo(MACHINE_FAILED);
        assertThat(first.exit()).as(first.words()).isZero();
        assertThat(manual.names()).containsExactlyInAnyOrder("content", "public", ".vigente");
        assertThat(manual.site())
                .isEqualTo(ManualFolder.in(place.resolve("alone")).built().site());
    }

    @Test
    void twoBuildsPublishToTwoFolders() throws IOException, InterruptedException {
        ProgramProcess first = manual.building();
        ProgramProcess second = manual.building("--output", "otro");
        assertThat(first.exit()).as(first.words()).isZero();
        assertThat(second.exit()).as(second.words()).isZero();
        assertThat(ManualFolder.files(manual.root().resolve("otro"))).isEqualTo(manual.site());
    }

    private void givenASiteOnADiskOfItsOwn() throws IOException, InterruptedException {
        Files.createDirectories(disk());
        attached = done("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk().toString());
        if (!attached) {
            System.out.println("BuildFaultsIT: no disk can be attached here, a full one was not tried");
        }
        assumeTrue(attached, "only the superuser attaches disks");
        manual.built("--output", site().toString());
        old = ManualFolder.files(site());
    }

    private void thenItFailsBecause(String reason) throws IOException, InterruptedException {
        ProgramProcess program = manual.building("--output", site().toString(), "--today", ANOTHER_DAY);
        assertThat(program.exit()).as(program.words()).isEqualTo(MACHINE_FAILED);
        assertThat(program.words())
                .contains("error: no se pudo publicar: falló «")
                .contains(reason)
                .contains("El sitio anterior queda como estaba")
                .doesNotContain("\tat ");
        assertThat(ManualFolder.files(site())).isEqualTo(old);
    }

    private Path disk() {
        return place.resolve("disk");
    }

    private Path site() {
        return disk().resolve("public");
    }

    private void fill(Path filler, int free) throws IOException {
        long all = Files.getFileStore(disk()).getUsableSpace();
        Files.write(filler, new byte[(int) Math.max(0, all - free)]);
    }

    private static void hold(String signal, ProgramProcess program) throws IOException, InterruptedException {
        assertThat(done("kill", "-" + signal, String.valueOf(program.process().pid())))
                .isTrue();
    }

    private static boolean done(String... words) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
