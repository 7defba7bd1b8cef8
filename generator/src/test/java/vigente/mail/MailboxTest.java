package vigente.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.DummySSLSocketFactory;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailboxTest {
    private static final Letter LETTER = new Letter("a@molinos.example", "Añejo", "Ñandú\n", Set.of("x"));

    private Optional<GreenMail> started = Optional.empty();

    @AfterEach
    void stop() {
        started.ifPresent(GreenMail::stop);
    }

    @Test
    void sendsOverASecuredConnectionWithAPassword() throws Exception {
        GreenMail mail = given(ServerSetup.PROTOCOL_SMTPS);
        mail.setUser("m@molinos.example", "m", "secreta");
        List<Letter> sent = new ArrayList<>();

        new Mailbox(server(mail.getSmtps().getPort(), "secreta", Optional.of(new DummySSLSocketFactory())))
                .send(List.of(LETTER), sent::add);

        assertThat(sent).containsExactly(LETTER);
        assertThat(mail.getReceivedMessages()[0].getSubject()).isEqualTo("Añejo");
        assertThat((String) mail.getReceivedMessages()[0].getContent()).contains("Ñandú");
    }

    @Test
    void doesNotTrustACertificateOfNobody() {
        GreenMail mail = given(ServerSetup.PROTOCOL_SMTPS);
        MailServer stranger = server(mail.getSmtps().getPort(), "x", Optional.of((javax.net.ssl.SSLSocketFactory)
                javax.net.ssl.SSLSocketFactory.getDefault()));

        assertThatThrownBy(() -> new Mailbox(stranger).send(List.of(LETTER), letter -> {}))
                .isInstanceOf(MailFailure.class);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void saysNothingElsewhereBeforeTheConnectionIsSecured() {
        MailServer elsewhere =
                new MailServer("smtp.molinos.example", 587, "m@molinos.example", Optional.empty(), Optional.empty());

        assertThat(new Mailbox(elsewhere).properties())
                .containsEntry("mail.smtp.starttls.required", "true")
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true");
    }

    private GreenMail given(String protocol) {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
        mail.start();
        started = Optional.of(mail);
        return mail;
    }

    private static MailServer server(int port, String password, Optional<javax.net.ssl.SSLSocketFactory> trust) {
        return new MailServer(
                "127.0.0.1", port, "m@molinos.example", Optional.of(new MailServer.Login("m", password)), trust);
    }
}
