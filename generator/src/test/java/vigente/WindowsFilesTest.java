package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vigente.GoldenManual.Outcome;

/**
 * The program on a disk of Windows: drives, {@code \} between names, CRLF, no permissions.
 *
 * <p>The disk stands in memory and its locks are pretence, so the manuals that publish something are left out.
 */
class WindowsFilesTest {
    private static final String SHARE = "\\\\servidor\\manuales\\";

    private final FileSystem disk = Jimfs.newFileSystem(
            Configuration.windows().toBuilder().setRoots("C:\\", SHARE).build());

    private final Path place = disk.getPath("C:\\Mis documentos\\año nuevo");

    @BeforeEach
    void makePlace() throws IOException {
        Files.createDirectories(place);
    }

    @AfterEach
    void takeAway() throws IOException {
        disk.close();
    }

    static List<GoldenManual> manuals() throws IOException {
        List<GoldenManual> quiet = new ArrayList<>();
        for (GoldenManual manual : GoldenManualsTest.manuals()) {
            if (manual.text("files").isEmpty()) {
                quiet.add(manual);
            }
        }
        return quiet;
    }

    @ParameterizedTest
    @MethodSource("manuals")
    void saysOfItTheSameAsElsewhere(GoldenManual manual) throws IOException {
        manual.unpack(place, "\r\n");
        Outcome outcome = manual.run(place);
        assertThat(outcome.stderr()).isEqualTo(manual.text("stderr"));
        assertThat(outcome.stdout()).isEqualTo(manual.text("stdout"));
        assertThat(outcome.exit()).isEqualTo(manual.exit());
    }

    @Test
    void namesTheFilesOfAnyFolderWithSlashes() throws IOException {
        for (String folder : List.of("..\\otros\\textos", SHARE + "textos")) {
            Files.createDirectories(place.resolve(folder));
            assertThat(errors("check", "--content", folder))
                    .contains("\n" + folder.replace('\\', '/') + "/manual.yaml:1:1: error");
        }
    }

    private String errors(String... words) {
        TestRun run = TestRun.in(place, words);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.isCivil()).as(run.err()).isTrue();
        return run.err();
    }
}
