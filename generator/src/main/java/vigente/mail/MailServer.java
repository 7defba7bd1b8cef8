package vigente.mail;

import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;

/**
 * The server that takes letters.
 *
 * @param sender the address letters come from
 * @param trust what decides whether the server is who it says; empty for the machine's own certificates
 */
public record MailServer(
        String host, int port, String sender, Optional<Login> login, Optional<SSLSocketFactory> trust) {
    private static final int SMTPS = 465;
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "::1");

    /** Who sends. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    /** Whether the connection is secured from its first byte (SMTPS); else it is secured before anything is said (STARTTLS). */
    boolean isSecuredAtOnce() {
        return port == SMTPS || trust.isPresent();
    }

    /** Whether the letters leave this machine. */
    boolean isElsewhere() {
        return !HERE.contains(host);
    }
}
