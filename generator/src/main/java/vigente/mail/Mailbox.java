package vigente.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import vigente.message.Messages;

/**
 * Hands letters to a mail server (RFC 5321).
 *
 * <p>Elsewhere than on this machine nothing is said, no password above all, before the connection is secured and the server's
 * certificate bears its name.
 */
public record Mailbox(MailServer server) {
    private static final String WAIT_MILLISECONDS = "20000";

    /**
     * Sends the letters one by one over one connection.
     *
     * @param sent is told of each letter that the server took
     * @throws MailFailure at the first one it did not take
     */
    public void send(List<Letter> letters, Consumer<Letter> sent) {
        if (letters.isEmpty()) {
            return;
        }
        Session session = Session.getInstance(properties());
        try (Transport transport = session.getTransport(protocol())) {
            connect(transport);
            for (Letter letter : letters) {
                send(letter, session, transport);
                sent.accept(letter);
            }
        } catch (MessagingException failure) {
            throw new MailFailure(
                    Messages.text("recordar.servidor", server.host() + ":" + server.port(), reason(failure)), failure);
        }
    }

    private void connect(Transport transport) throws MessagingException {
        if (server.login().isPresent()) {
            MailServer.Login login = server.login().get();
            transport.connect(server.host(), server.port(), login.user(), login.password());
        } else {
            transport.connect(server.host(), server.port(), null, null);
        }
    }

    private void send(Letter letter, Session session, Transport transport) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(server.sender(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.address(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        transport.sendMessage(message, message.getAllRecipients());
    }

    private String protocol() {
        return server.isSecuredAtOnce() ? "smtps" : "smtp";
    }

    Properties properties() {
        Properties properties = new Properties();
        String prefix = "mail." + protocol() + ".";
        properties.put(prefix + "auth", String.valueOf(server.login().isPresent()));
        properties.put(prefix + "connectiontimeout", WAIT_MILLISECONDS);
        properties.put(prefix + "timeout", WAIT_MILLISECONDS);
        properties.put(prefix + "writetimeout", WAIT_MILLISECONDS);
        properties.put(prefix + "starttls.enable", "true");
        properties.put(prefix + "starttls.required", String.valueOf(server.isElsewhere() && !server.isSecuredAtOnce()));
        properties.put(prefix + "ssl.protocols", "TLSv1.2 TLSv1.3");
        properties.put(prefix + "ssl.checkserveridentity", String.valueOf(server.isElsewhere()));
        server.trust().ifPresent(trust -> properties.put(prefix + "ssl.socketFactory", trust));
        return properties;
    }

    private static String reason(MessagingException failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }
}
