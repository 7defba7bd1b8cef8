package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An approval is bound to the text: one letter changed in an issued revision of the demo manual, and it falls. */
class FallenApprovalIT {
    private static final String TEXT = "content/politicas/teletrabajo/1.01/politica.md";
    private static final String[] BUILD = {"build", "--no-pdf", "--with-errors", "--quiet"};

    @Test
    void oneLetterMakesItFallAndPuttingItBackHealsIt(@TempDir Path work) throws IOException {
        copy(DemoSite.content(), work.resolve("content"));
        assertThat(TestRun.in(work, BUILD).code()).isZero();
        Map<String, String> sound = site(work);

        String text = Files.readString(work.resolve(TEXT));
        Files.writeString(work.resolve(TEXT), text.replaceFirst("cuatro", "cuatra"));
        thenTheCheckNamesBothFingerprints(TestRun.in(work, "check"));
        assertThat(TestRun.in(work, BUILD).code()).isEqualTo(1);
        thenTheSiteSaysSo(work.resolve("public"));

        Files.writeString(work.resolve(TEXT), text);
        assertThat(TestRun.in(work, BUILD).code()).isZero();
        assertThat(site(work)).isEqualTo(sound);
    }

    private static void thenTheCheckNamesBothFingerprints(TestRun check) {
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out() + check.err())
                .contains("la revisión 1.01 cambió después de autorizarse", "[cambio-despues-de-autorizarse]")
                .containsPattern("autorizada sha256:[0-9a-f]{64}; de ahora sha256:[0-9a-f]{64}")
                .contains("cambió politica.md");
    }

    private static void thenTheSiteSaysSo(Path site) {
        String page = DemoSite.text(site.resolve("politicas/teletrabajo.html"));
        assertThat(page)
                .contains("<strong class=\"state-word\">SIN AUTORIZACIÓN</strong>")
                .contains("El texto cambió después de autorizarse: la autorización ya no vale.")
                .contains("<dt>Estado</dt> <dd>Autorización caída</dd>")
                .contains("(ya no vale: el texto cambió después)")
                .contains("La autorización ya no vale: es de otro texto");
        assertThat(DemoSite.text(site.resolve("lista-maestra.html"))).contains("Autorización caída");
        assertThat(DemoSite.text(site.resolve("datos/manual.json"))).contains("\"autorizacion\": \"caida\"");
        thenTheOldTextDoesNotComeBack(DemoSite.text(site.resolve("politicas/teletrabajo/1.00.html")));
    }

    private static void thenTheOldTextDoesNotComeBack(String page) {
        assertThat(page).contains("<dt>Estado</dt> <dd>Sustituida</dd>");
    }

    /** Every published file as hexadecimal digits, by its path. */
    private static Map<String, String> site(Path work) {
        Map<String, String> files = new TreeMap<>();
        DemoSite.files(work.resolve("public")).forEach((path, file) -> files.put(path, hexadecimal(file)));
        return files;
    }

    private static String hexadecimal(Path file) {
        try {
            return HexFormat.of().formatHex(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Map.Entry<String, Path> file : DemoSite.files(from).entrySet()) {
            Path target = to.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.copy(file.getValue(), target);
        }
    }
}
