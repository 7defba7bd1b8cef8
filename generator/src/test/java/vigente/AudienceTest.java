package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code build --audience}: what a level may not see is nowhere in what was published for it.
 *
 * <p>In the manual of this test every field of what is confidential holds one secret word, and the policy that everybody
 * may read points at it in every way there is.
 */
class AudienceTest {
    private static final String SECRET = SecretManual.SECRET;
    private static final String RESTRICTED = "documento de acceso restringido";

    @TempDir
    Path work;

    @BeforeEach
    void layDown() throws IOException {
        SecretManual.into(work);
    }

    @Test
    void leavesNoTraceOfWhatIsAboveTheLevel() throws IOException {
        Path site = published("--audience", "Interno", "--compress");

        assertThat(Secrets.of(SECRET, site)).isEmpty();
        assertThat(Secrets.of("PO-VIA-001", site)).hasSizeGreaterThan(20);
    }

    @Test
    void findsTheSecretsWhereEverythingIsPublished() throws IOException {
        List<String> found = Secrets.of(SECRET, published());

        assertThat(found).anyMatch(trace -> trace.endsWith(": search"));
        assertThat(found).anyMatch(trace -> trace.endsWith(": pages"));
        assertThat(found).anyMatch(trace -> trace.endsWith(": stream"));
        assertThat(found).anyMatch(trace -> trace.endsWith(": string"));
        assertThat(found).contains("manifiesto.json: bytes", "novedades.atom: bytes", "datos/problemas.json: bytes");
    }

    @Test
    void saysThatALinkLeadsToWhatIsRestricted() throws IOException {
        Path site = published("--audience", "interno");

        String page = DemoCopy.page(site.resolve("politicas/viajes.html")).text();
        assertThat(page)
                .contains(
                        "Viajar según " + RESTRICTED + " y la " + RESTRICTED + ", que es " + RESTRICTED + ". También "
                                + RESTRICTED + " y " + RESTRICTED + ".",
                        "Los Jefes deben pagar el viático de " + RESTRICTED + ".");
        assertThat(DemoCopy.page(site.resolve("politicas/comedor.html")).text())
                .contains("Comer según " + RESTRICTED + " y " + RESTRICTED + ".");
        assertThat(Secrets.of(RESTRICTED, site))
                .contains("politicas/viajes/viajes-1.01.pdf: pages", "politicas/viajes/viajes-1.01.pdf: stream");
        assertThat(SitePages.of(site).faults()).isEmpty();
    }

    @Test
    void hidesAPolicyWhoseTextInForceIsAboveTheLevel() throws IOException {
        Path data = work.resolve("content/politicas/zqxkvj-nomina/1.00/politica.yaml");
        Files.writeString(
                data, Files.readString(data).replace("clasificacion: Confidencial", "clasificacion: Público"));

        assertThat(Secrets.of(SECRET, published("--no-pdf", "--audience", "Interno")))
                .isEmpty();
    }

    @Test
    void publishesEverythingForTheHighestLevel() throws IOException {
        Path site = published("--no-pdf", "--audience", "RESTRINGIDO");

        assertThat(site.resolve("politicas/zqxkvj-borrador.html")).exists();
        assertThat(Secrets.of(RESTRICTED, site)).isEmpty();
    }

    @Test
    void publishesNothingForALevelNobodyDeclared() {
        TestRun run = TestRun.in(work, "build", "--no-pdf", "--with-errors", "--audience", "Secreto");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("«Secreto»", "Público, Interno, Confidencial, Restringido");
        assertThat(work.resolve("public")).doesNotExist();
    }

    @Test
    void tellsTheEditorOfProblemsInWhatReadersMayNotSee() throws IOException {
        TestRun run = TestRun.in(work, "build", "--no-pdf", "--with-errors", "--audience", "Interno");

        assertThat(run.err()).containsPattern(Pattern.compile("zqxkvj-borrador/1\\.00x/politica\\.yaml:\\d+"));
        assertThat(Files.readString(work.resolve("public/datos/problemas.json")))
                .contains("politicas/comedor/1.00x")
                .doesNotContain(SECRET);
    }

    private Path published(String... more) {
        String[] words = new String[more.length + 2];
        words[0] = "build";
        words[1] = "--with-errors";
        System.arraycopy(more, 0, words, 2, more.length);
        TestRun run = TestRun.in(work, words);
        assertThat(run.isCivil()).as(run.err() + run.leaked()).isTrue();
        return work.resolve("public");
    }
}
