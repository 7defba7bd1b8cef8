package vigente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import vigente.policy.Fingerprinter;

/**
 * A manual of which every field of what is confidential holds one secret word, and in which the policy that everybody may read
 * points at it in every way there is.
 */
final class SecretManual {
    static final String SECRET = "zqxkvj";
    private static final Path CONTENT = Path.of("src/test/resources/secrets/content");

    private SecretManual() {}

    /** Lays the sources down in {@code work}/content, its issued revisions authorised. */
    static void into(Path work) throws IOException {
        Path content = work.resolve("content");
        for (Map.Entry<String, Path> file : DemoSite.files(CONTENT).entrySet()) {
            Path copy = content.resolve(file.getKey());
            Files.createDirectories(copy.resolveSibling(""));
            Files.copy(file.getValue(), copy);
        }
        authorise(content.resolve("politicas/viajes"), "1.00", "2026-01-15", "Zqxkvj autoriza");
        authorise(content.resolve("politicas/viajes"), "1.01", "2026-02-15", "según ZQXKVJ-SEC-001");
        authorise(content.resolve("politicas/zqxkvj-nomina"), "1.00", "2026-01-15", "zqxkvj");
        authorise(content.resolve("politicas/zqxkvj-nomina"), "1.01", "2026-02-15", "zqxkvj");
    }

    private static void authorise(Path policy, String revision, String day, String note) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Map.Entry<String, Path> file :
                DemoSite.files(policy.resolve(revision)).entrySet()) {
            files.put(file.getKey(), Files.readAllBytes(file.getValue()));
        }
        Path register = policy.resolve("registro.yaml");
        String before = Files.exists(register) ? Files.readString(register) : "";
        Files.writeString(
                register,
                before
                        + "- {acto: autorizacion, revision: \"%s\", fecha: %s, nombre: Luis Mora, puesto: Director General, huella: \"%s\", nota: %s}%n"
                                .formatted(revision, day, Fingerprinter.of(files), note));
    }
}
