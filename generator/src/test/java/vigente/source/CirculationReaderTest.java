package vigente.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigente.policy.Acknowledgement;
import vigente.policy.Circulation;
import vigente.policy.ControlledCopy;
import vigente.policy.Fingerprint;
import vigente.policy.RevisionNumber;

/** Who has read a policy and who holds it, as spreadsheets save it. */
class CirculationReaderTest {
    private static final String FOLDER = "politicas/compras/";

    @TempDir
    Path folder;

    private GivenContent given;

    @BeforeEach
    void begin() {
        given = new GivenContent(folder).rules("1. Uno\n");
        given.file(FOLDER + "1.10/politica.yaml", GivenContent.DATA.replace("1.00x", "1.10"));
        given.file(FOLDER + "1.10/politica.md", GivenContent.SECTIONS + "## Políticas\n\n1. Uno\n");
    }

    @Test
    void readsRowsInAnyOrderOfColumnsWithBomAndSemicolons() {
        Acknowledgement row = acknowledged("\uFEFFFECHA;Revisión;Nombre;Área;Puesto;Medio;Nota\r\n"
                + "2026-03-01;1.10;Ana Ruiz;Almacén;Director General;hoja firmada;'=ver\r\n;;;;;;\r\n");
        assertThat(row)
                .isEqualTo(new Acknowledgement(
                        new RevisionNumber(1, 10, false),
                        "Ana Ruiz",
                        "Director General",
                        LocalDate.of(2026, 3, 1),
                        "Almacén",
                        "hoja firmada",
                        "=ver",
                        row.place()));
        assertThat(row.place().line()).isEqualTo(2);
        assertThat(given.reported()).isEmpty();
    }

    @Test
    void takesNumbersAndDatesAsSpreadsheetsSaveThem() {
        assertThat(acknowledged("revision,nombre,fecha\n1.1,Ana,1/3/2026\n").date())
                .isEqualTo("2026-03-01");
        assertThat(acknowledged("revision;nombre;fecha\n1,1;Ana;01-03-2026\n").revision())
                .hasToString("1.10");
        assertThat(given.reported()).isEmpty();
    }

    @Test
    void leavesAWrongRowOutAndReadsTheOthers() {
        Circulation read = read(
                Circulation.ACKNOWLEDGEMENTS,
                "revision,nombre,fecha\n7.00,Ana,2026-03-01\n1.10,,2026-03-01\n1.10,Luis,ayer\n1.10,Eva,2026-03-02\n");
        assertThat(read.acknowledgements()).extracting(Acknowledgement::name).containsExactly("Eva");
        assertThat(given.reported()).containsExactly("fila-sin-revision", "valor-vacio", "fecha-no-valida");
    }

    @Test
    void readsCopiesThatCameBackAndThoseThatAreOut() {
        Circulation read = read(
                Circulation.COPIES,
                "copia,revision,titular,puesto,entregada,devuelta\n1,1.10,Ana,,2026-03-01,2026-04-01\n2,1.10,Luis,,2026-03-01,\n");
        LocalDate day = LocalDate.of(2026, 4, 1);
        assertThat(read.copies()).extracting(copy -> copy.isOut(day)).containsExactly(false, true);
        assertThat(read.copies())
                .extracting(copy -> copy.isOut(day.minusDays(1)))
                .containsExactly(true, true);
        assertThat(read.copies()).extracting(ControlledCopy::holder).containsExactly("Ana", "Luis");
        assertThat(read.files()).containsExactly("copias.csv");
    }

    @Test
    void doesNotTouchTheFingerprintOfARevision() {
        Fingerprint before = fingerprint();
        given.file(FOLDER + "acuses.csv", "revision,nombre,fecha\n1.10,Ana,2026-03-01\n");
        assertThat(fingerprint()).isEqualTo(before);
    }

    private Fingerprint fingerprint() {
        return given.manual().policies().get(0).newest().fingerprint();
    }

    private Acknowledgement acknowledged(String csv) {
        return read(Circulation.ACKNOWLEDGEMENTS, csv).acknowledgements().get(0);
    }

    private Circulation read(String file, String csv) {
        given.file(FOLDER + file, csv);
        return given.manual().policies().get(0).circulation();
    }
}
