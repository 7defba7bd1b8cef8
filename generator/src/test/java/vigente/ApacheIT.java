package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shipped Apache configuration in the real server: who may see one level cannot fetch another's file by any spelling.
 *
 * <p>Where no Apache is installed nothing is tested, and that is printed. In place of the company's directory (LDAP) a file says
 * who is in which group; whether Apache understands the lines about LDAP is asked of it separately.
 */
class ApacheIT extends ShippedServer {
    private static final Path SHIPPED =
            Path.of("../deploy/apache/vigente.conf").toAbsolutePath().normalize();
    private static final Path MODULES = Path.of("/usr/lib/apache2/modules");

    private Path work = Path.of("");

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        prepare("Apache", program().isPresent(), folder);
        work = folder;
        Files.writeString(work.resolve("srv/interno/assets/d.1234.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Files.writeString(work.resolve("srv/interno/assets/d.1234.svg.gz"), "comprimido");
        people();
        start(
                List.of(
                        program().orElseThrow().toString(),
                        "-X",
                        "-f",
                        configuration(inAFile(here(Files.readString(SHIPPED)))).toString()),
                work.resolve("apache.log"));
    }

    @Override
    String refusal() {
        return "HTTP/1.1 401";
    }

    @Test
    void understandsEveryLineThatIsShipped() throws IOException, InterruptedException {
        Path whole = configuration(here(Files.readString(SHIPPED)));
        Process test = new ProcessBuilder(program().orElseThrow().toString(), "-t", "-f", whole.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(test.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said).contains("Syntax OK").doesNotContain("AH0");
        assertThat(test.waitFor()).isZero();
    }

    @Test
    void asksWhoeverIsNobodyForAName() throws IOException {
        assertThat(get("/interno/index.html", ""))
                .startsWith("HTTP/1.1 401")
                .contains("WWW-Authenticate: Basic")
                .doesNotContain(SECRET);
        assertThat(get("/publico/", "")).startsWith("HTTP/1.1 200");
    }

    @Test
    void answersWithTheManualsOwnPageWhereThereIsNone() throws IOException {
        assertThat(get("/interno/nada.html", "interno"))
                .startsWith("HTTP/1.1 404")
                .contains("no est");
        assertThat(get("/", "interno")).startsWith("HTTP/1.1 302").contains("/interno/");
        assertThat(get("/nada", "interno")).startsWith("HTTP/1.1 40");
        assertThat(get("/interno/.git/config", "interno")).doesNotContain(SECRET);
        assertThat(client.raw("TRACE /publico/ HTTP/1.1\r\nHost: x")).startsWith("HTTP/1.1 405");
    }

    @Test
    void keepsForGoodOnlyWhatHasItsContentInItsName() throws IOException {
        assertThat(get("/interno/assets/x.1234.css", "interno")).contains("immutable");
        assertThat(get("/interno/index.html", "interno")).contains("no-cache").doesNotContain("immutable");
        for (String group : List.of("", "interno")) {
            String path = group.isEmpty() ? "/interno/assets/x.1234.css" : "/interno/assets/nada.css";
            assertThat(get(path, group)).contains("no-cache").doesNotContain("immutable");
        }
    }

    @Test
    void handsOutTheCompressedCopyAsWhatItIsACopyOf() throws IOException {
        for (String[] file : new String[][] {{"x.1234.css", "text/css"}, {"d.1234.svg", "image/svg+xml"}}) {
            String squeezed = get("/interno/assets/" + file[0], "interno\r\nAccept-Encoding: gzip");
            assertThat(squeezed)
                    .contains("Content-Encoding: gzip", "Content-Type: " + file[1], "comprimido", "immutable")
                    .contains("Vary: Accept-Encoding");
            assertThat(get("/interno/assets/" + file[0], "interno"))
                    .contains("Vary: Accept-Encoding")
                    .doesNotContain("Content-Encoding");
        }
    }

    private static Optional<Path> program() {
        return Stream.of(Path.of("/usr/sbin/apache2"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    // Each person bears the name of the group, and the same word for a password.
    private void people() throws IOException {
        Files.writeString(
                work.resolve("personas"),
                LEVELS.stream()
                        .map(level -> level + ":{SHA}" + sha1(level) + "\n")
                        .collect(Collectors.joining()));
        Files.writeString(
                work.resolve("grupos"),
                LEVELS.stream()
                        .map(level -> "manual-" + level + ": " + level + "\n")
                        .collect(Collectors.joining()));
    }

    @SuppressWarnings("InsecureCryptoUsage") // Apache's own format for such files.
    private static String sha1(String word) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(word.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    // The shipped file as it is, but for addresses, folders and the certificate.
    private String here(String shipped) {
        return shipped.replace("/srv/vigente", work + "/srv")
                .replaceFirst("(?s)<VirtualHost \\*:80>.*?</VirtualHost>", "")
                .replace("<VirtualHost *:443>", "<VirtualHost 127.0.0.1:" + client.port() + ">")
                .replaceAll("(?m)^ *SSL.*$", "");
    }

    private String inAFile(String configuration) {
        return configuration
                .replace("AuthBasicProvider ldap", "AuthBasicProvider file\nAuthUserFile " + work + "/personas")
                .replaceAll("AuthLDAPURL .*", "AuthGroupFile " + work + "/grupos")
                .replaceAll("Require ldap-group cn=([a-z-]+),\\S+", "Require group $1");
    }

    private Path configuration(String sites) throws IOException {
        String loaded = Stream.of(
                        "mpm_event",
                        "authn_core",
                        "authn_file",
                        "authz_core",
                        "authz_user",
                        "authz_groupfile",
                        "auth_basic",
                        "ldap",
                        "authnz_ldap",
                        "alias",
                        "dir",
                        "mime",
                        "negotiation",
                        "headers",
                        "rewrite")
                .map(name -> "LoadModule %s_module %s/mod_%s.so%n".formatted(name, MODULES, name))
                .collect(Collectors.joining());
        Path whole = Files.createTempFile(work, "apache", ".conf");
        Files.writeString(
                whole,
                loaded + "ServerRoot " + work + "\nServerName x\nPidFile " + work + "/apache.pid\n"
                        + "Mutex file:" + work + "\nListen 127.0.0.1:" + client.port() + "\nErrorLog /dev/stderr\n"
                        + "User nobody\nGroup nogroup\nTypesConfig " + types() + "\n"
                        // As Debian ships it; who forgets it sends compressed pages as files to be saved.
                        + "AddType application/x-gzip .gz\nServerTokens Prod\n" + sites);
        return whole;
    }

    private Path types() throws IOException {
        return Files.writeString(work.resolve("tipos"), "text/html html\ntext/css css\nimage/svg+xml svg\n");
    }

    @Override
    String get(String path, String person) throws IOException {
        String name = person.lines().findFirst().orElse("");
        String more = person.substring(name.length());
        String credentials = Base64.getEncoder().encodeToString((name + ":" + name).getBytes(StandardCharsets.UTF_8));
        return client.raw("GET " + path + " HTTP/1.1\r\nHost: x"
                + (name.isEmpty() ? "" : "\r\nAuthorization: Basic " + credentials) + more);
    }
}
