package vigente.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vigente.edit.Proposal;

class ContentChangeTest {
    private static final String POLICY = "politicas/viajes/";

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.01x/politica.md",
                "1.01x/politica.yaml",
                "1.01x/anexos/nuevo.txt",
                "1.01x/nuevo.txt",
                "registro.yaml"
            })
    void refusesToIssueWhatSomebodySavedMeanwhile(String saved) throws IOException {
        GivenManual manual = GivenManual.in(root, GivenManual.Act.ISSUE);
        Proposal.Work work = manual.work(GivenManual.Act.ISSUE);
        manual.file(POLICY + saved, "otro texto");
        Map<String, String> before = manual.state();
        thenItIsRefused(manual, work);
        assertThat(manual.state()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(names = {"REVIEW", "RETIRE", "REVISE"})
    void refusesToActOnARegisterThatSomebodySavedMeanwhile(GivenManual.Act act) throws IOException {
        GivenManual manual = GivenManual.in(root, act);
        Proposal.Work work = manual.work(act);
        manual.file(POLICY + "registro.yaml", "# otro\n");
        Map<String, String> before = manual.state();
        thenItIsRefused(manual, work);
        assertThat(manual.state()).isEqualTo(before);
    }

    @Test
    void refusesWhatIsSavedBetweenTheTwoRenames() throws IOException {
        GivenManual manual = GivenManual.in(root, GivenManual.Act.ISSUE);
        Proposal.Work work = manual.work(GivenManual.Act.ISSUE);
        Path kept = manual.content().resolve(POLICY + "1.00/politica.md");
        // An editor that saves by exchanging the file gives it a new identity, which the twin does not share.
        BusyDisk.Neighbor saving = new BusyDisk.Neighbor() {
            @Override
            public void beforeRename(Path to) throws IOException {
                if (Files.exists(kept) && !Files.readString(kept).equals("guardado")) {
                    Path beside = kept.resolveSibling("copia");
                    Files.writeString(beside, "guardado");
                    new LocalDisk().replace(beside, kept);
                }
            }
        };
        Disk busy = new BusyDisk(new LocalDisk(), saving);
        try (ContentChange change = ContentFolder.at(manual.content(), busy).open()) {
            assertThatThrownBy(() -> work.carryOut(change)).hasMessageContaining("1.00/politica.md");
        }
        assertThat(kept).hasContent("guardado");
        assertThat(manual.traces()).isEmpty();
    }

    @Test
    void letsOneCommandChangeAFolderAtATime() throws IOException {
        GivenManual manual = GivenManual.in(root, GivenManual.Act.REVIEW);
        try (ContentChange first = ContentFolder.at(manual.content()).open()) {
            assertThatThrownBy(() -> ContentFolder.at(manual.content()).open())
                    .isInstanceOf(OutputFailure.class)
                    .hasMessageContaining("otra orden está cambiando el manual");
            assertThat(ContentFolder.at(manual.content()).mend())
                    .as("readers go on")
                    .isFalse();
            manual.work(GivenManual.Act.REVIEW).carryOut(first);
        }
        assertThat(manual.traces()).isEmpty();
    }

    @Test
    void keepsTimesPermissionsAndLinksOfWhatItDoesNotChange() throws IOException {
        GivenManual manual = GivenManual.in(root, GivenManual.Act.ISSUE);
        Path draft = manual.content().resolve(POLICY + "1.01x");
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(draft.resolve("anexos/tarifas.txt"), old);
        Files.setPosixFilePermissions(draft.resolve("politica.md"), PosixFilePermissions.fromString("rw-r-----"));
        Files.setPosixFilePermissions(draft.resolve("politica.yaml"), PosixFilePermissions.fromString("rw-rw-r--"));
        Files.setPosixFilePermissions(draft.resolve("anexos"), PosixFilePermissions.fromString("rwxrwx---"));
        Files.createSymbolicLink(draft.resolve("anexos/igual.txt"), Path.of("tarifas.txt"));
        manual.carryOut(GivenManual.Act.ISSUE, new LocalDisk());
        assertThat(Files.getLastModifiedTime(manual.content().resolve(POLICY + "1.01/anexos/tarifas.txt")))
                .isEqualTo(old);
        assertThat(PosixFilePermissions.toString(manual.permissions(POLICY + "1.01/politica.md")))
                .isEqualTo("rw-r-----");
        assertThat(PosixFilePermissions.toString(manual.permissions(POLICY + "1.01/politica.yaml")))
                .isEqualTo("rw-rw-r--");
        assertThat(PosixFilePermissions.toString(manual.permissions(POLICY + "1.01/anexos")))
                .isEqualTo("rwxrwx---");
        assertThat(manual.state()).containsEntry(POLICY + "1.01/anexos/igual.txt", "-> tarifas.txt");
    }

    @Test
    void issuesAWorkingCopyThatCheckFindsAuthorised() throws IOException {
        GivenManual manual = GivenManual.in(root, GivenManual.Act.ISSUE);
        manual.carryOut(GivenManual.Act.ISSUE, new LocalDisk());
        assertThat(manual.read().reading()).isEmpty();
        manual.carryOut(GivenManual.Act.REVISE, new LocalDisk());
        assertThat(manual.state())
                .containsKey(POLICY + "1.02x/anexos/tarifas.txt")
                .hasEntrySatisfying(
                        POLICY + "1.02x/politica.yaml",
                        data -> assertThat(data)
                                .contains("revision: 1.02x # la de la carpeta\n", "fecha_emision: PENDIENTE\n")
                                .contains("fecha: PENDIENTE}\n"));
    }

    @Test
    void writesARegisterWhereThereIsNone() throws IOException {
        GivenManual manual = GivenManual.in(root, GivenManual.Act.ISSUE);
        Files.delete(manual.content().resolve(POLICY + "registro.yaml"));
        Files.move(manual.content().resolve(POLICY + "1.00"), root.resolve("fuera"));
        manual.carryOut(GivenManual.Act.ISSUE, new LocalDisk());
        assertThat(manual.state().get(POLICY + "registro.yaml"))
                .startsWith("- {acto: autorizacion, revision: \"1.01\", fecha: 2026-11-22, nombre: Luis Mora, "
                        + "puesto: Director General, huella: \"sha256:");
    }

    @Test
    void leavesAFolderAloneThatSomebodyPutInThePlaceOfALostOne() throws IOException {
        GivenManual manual = GivenManual.in(root, GivenManual.Act.ISSUE);
        Path policies = manual.content().resolve("politicas");
        Files.move(policies.resolve("viajes"), policies.resolve(".vigente-viajes.anterior"));
        Files.createDirectory(policies.resolve(".vigente-viajes.nuevo"));
        Files.createDirectory(policies.resolve("viajes"));
        Map<String, String> before = manual.state();
        assertThatThrownBy(() -> ContentFolder.at(manual.content()).mend())
                .isInstanceOf(OutputFailure.class)
                .hasMessageContaining("deje la buena");
        assertThat(manual.state()).isEqualTo(before);
    }

    @Test
    void saysThatTheFolderMayNotBeWritten() throws IOException {
        GivenManual manual = GivenManual.in(root, GivenManual.Act.REVIEW);
        Files.setPosixFilePermissions(manual.content(), PosixFilePermissions.fromString("r-xr-xr-x"));
        // The superuser may write everywhere.
        assumeThat(Files.isWritable(manual.content())).isFalse();
        assertThatThrownBy(() -> manual.carryOut(GivenManual.Act.REVIEW, new LocalDisk()))
                .isInstanceOf(OutputFailure.class)
                .hasMessageContaining("permiso");
    }

    private static void thenItIsRefused(GivenManual manual, Proposal.Work work) {
        try (ContentChange change = ContentFolder.at(manual.content()).open()) {
            assertThatThrownBy(() -> work.carryOut(change))
                    .isInstanceOf(OutputFailure.class)
                    .hasMessageContaining("no se cambió nada");
        }
        assertThat(manual.content()).exists();
    }
}
