package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vigente.kit.Installed;
import vigente.kit.ProgramKit;

/** The ZIP of the program, used by somebody who has nothing but it. */
class PackageIT {
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path place;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "WindowsLauncherIT tries the launcher of there")
    void startsAManualInAFolderOfAnyNameWithoutTheProject() throws Exception {
        Path folder = Files.createDirectories(place.resolve("año nuevo/con espacios"));
        unpack(packed("vigente.zip"), folder);
        Path launcher = folder.resolve("vigente-9/vigente");
        thenRuns(0, folder, launcher, "init", "Mi manual", "--name", "Molinos");
        Path manual = folder.resolve("Mi manual");
        thenRuns(0, manual, launcher, "new", "Política de viajes");
        thenRuns(0, manual, launcher, "check", "--strict");
        thenRuns(0, manual, launcher, "build");
        assertThat(manual.resolve("public/manual.pdf")).isNotEmptyFile();
        thenRuns(0, manual, launcher, "verify");
        thenRuns(0, folder, launcher, "package", "--output", "otro.zip", "--quiet");
        assertThat(folder.resolve("vigente-9/manual-vacio/content/manual.yaml"))
                .content()
                .contains("nombre_comercial: PENDIENTE");
    }

    @Test
    void isTheSameWhateverTheMachinesTimeZone() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        Path first = packed("uno.zip");
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(packed("dos.zip")).hasSameBinaryContentAs(first);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    /** Each line of the notice that has a colon begins with what names of archives begin with. */
    @Test
    void namesEveryLibraryThatItCarries() throws IOException {
        List<String> beginnings;
        try (InputStream notice = PackageIT.class.getResourceAsStream("/paquete/AVISO.txt")) {
            assertThat(notice).isNotNull();
            beginnings = new String(notice.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.matches("[a-z0-9., -]+:.*"))
                    .flatMap(
                            line -> List.of(line.substring(0, line.indexOf(':')).split(", ")).stream())
                    .toList();
        }
        assertThat(installed().libraries())
                .isNotEmpty()
                .allSatisfy(library -> assertThat(beginnings)
                        .anyMatch(beginning -> library.getFileName().toString().startsWith(beginning + "-")));
    }

    private Path packed(String name) throws IOException {
        Path zip = place.resolve(name);
        new ProgramKit(installed(), "9").write(zip);
        return zip;
    }

    private static Installed installed() throws IOException {
        return Installed.at(PROJECT).orElseThrow();
    }

    private static void unpack(Path zip, Path folder) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(in, file);
            }
        }
    }

    private static void thenRuns(int code, Path directory, Path launcher, String... words) throws Exception {
        LauncherRun run = LauncherRun.of(directory, launcher, java.util.Map.of(), words);
        assertThat(run.exit()).as(run.err()).isEqualTo(code);
        assertThat(run.err()).doesNotContain("Compilando", "error:");
    }
}
