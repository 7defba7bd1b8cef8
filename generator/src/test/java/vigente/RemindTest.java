package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code remind}, against a real mail server on this machine. */
class RemindTest {
    private static final String TABLE =
            "puesto,correo\nGerente de Compras,compras@molinos.example\nDirector General,dir@molinos.example\n";

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    Path work;

    @BeforeEach
    void start() throws IOException {
        mail.start();
        for (var file :
                DemoSite.files(ProblemCase.FOLDER.resolve(ProblemCase.BASE)).entrySet()) {
            Path copy = work.resolve("content").resolve(file.getKey());
            Files.createDirectories(copy.resolveSibling(""));
            Files.write(copy, Files.readAllBytes(file.getValue()));
        }
        Files.writeString(work.resolve("correos.csv"), TABLE);
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void showsTheLettersAndSendsNothing() {
        TestRun run = remind("2027-01-10");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Para: compras@molinos.example", "PO-COM-001 Política de compras", "no se envió nada");
        assertThat(mail.getReceivedMessages()).isEmpty();
        assertThat(work.resolve(".vigente")).doesNotExist();
    }

    @Test
    void sendsEachBandOnce() throws MessagingException, IOException {
        sent("2026-11-01", 0);
        sent("2027-01-10", 1);
        sent("2027-01-10", 1);
        sent("2027-01-20", 1);
        sent("2027-01-28", 2);
        sent("2027-02-02", 3);
        sent("2027-02-20", 3);

        MimeMessage first = mail.getReceivedMessages()[0];
        assertThat(first.getSubject()).isEqualTo("Manual de políticas: 1 por revisar, 0 pendientes");
        assertThat(first.getAllRecipients()[0]).hasToString("compras@molinos.example");
        assertThat((String) first.getContent()).contains("a más tardar el 2027-02-01");
        assertThat((String) mail.getReceivedMessages()[2].getContent()).contains("venció el 2027-02-01");
    }

    @Test
    void tellsNothingTwiceWhenTheClockJumpsBack() {
        sent("2027-02-02", 1);
        sent("2027-01-28", 2);
        sent("2027-02-02", 2);
    }

    @Test
    void namesPostsWithoutAnAddress() throws IOException {
        Files.writeString(work.resolve("correos.csv"), "puesto,correo\nDirector General,esto no es\n");

        TestRun run = remind("2027-01-10");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("«Gerente de Compras» tiene algo por atender", "línea 2", "«esto no es»");
    }

    @Test
    void rehearsesWithoutATableAndSaysWhomItWouldNotReach() throws IOException {
        Files.delete(work.resolve("correos.csv"));

        TestRun run = remind("2027-01-10");

        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).contains("no se envió nada");
        assertThat(run.err())
                .contains("no existe la tabla de correos «correos.csv»", "«Gerente de Compras» tiene algo por atender");
    }

    @Test
    void sendsNothingWithoutATable() throws IOException {
        Files.delete(work.resolve("correos.csv"));

        assertThat(TestRun.in(work, words("2027-01-10")).code()).isEqualTo(2);
        assertThat(TestRun.in(work, "remind", "--addresses", "otra.csv").err())
                .contains("no existe la tabla de correos «otra.csv»");
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void notesNothingWhenTheServerIsAway() {
        String[] words = words("2027-01-10");
        mail.stop();

        TestRun run = TestRun.in(work, words);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("el servidor de correo «127.0.0.1:").doesNotContain("\tat ");
        assertThat(work.resolve(".vigente/recordatorios.txt")).doesNotExist();
    }

    @Test
    void wantsThePasswordFromTheEnvironment() {
        TestRun run = TestRun.in(work, "remind", "--send", "--server", "x", "--from", "a@b.example", "--user", "a");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("VIGENTE_CORREO");
    }

    private TestRun remind(String day) {
        return TestRun.in(work, "recordar", "--today", day);
    }

    private void sent(String day, int soFar) {
        TestRun run = TestRun.in(work, words(day));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(mail.getReceivedMessages()).as(day + run.out()).hasSize(soFar);
    }

    private String[] words(String day) {
        return new String[] {
            "remind",
            "--send",
            "--today",
            day,
            "--from",
            "manual@molinos.example",
            "--server",
            "127.0.0.1:" + mail.getSmtp().getPort()
        };
    }
}
