package vigente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources and day give the same bytes: elsewhere, in another locale and time zone, with other line ends. */
class SameBytesIT {
    @TempDir
    private Path place;

    @Test
    void buildsTheSameSiteElsewhere() throws IOException {
        Path content = place.resolve("otra carpeta/contenido");
        for (Map.Entry<String, Path> file : DemoSite.files(DemoSite.content()).entrySet()) {
            Path copy = content.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            if (file.getKey().matches(".*\\.(yaml|md|adoc|txt|csv|svg)")) {
                String windows = "\uFEFF" + DemoSite.text(file.getValue()).replace("\n", "\r\n");
                Files.write(copy, windows.getBytes(StandardCharsets.UTF_8));
            } else {
                Files.copy(file.getValue(), copy);
            }
        }
        Path output = place.resolve("salida");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            DemoSite.build(content, output);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        Map<String, Path> first = DemoSite.files(DemoSite.folder());
        Map<String, Path> second = DemoSite.files(output);
        assertThat(second.keySet()).isEqualTo(first.keySet());
        for (Map.Entry<String, Path> file : first.entrySet()) {
            assertThat(second.get(file.getKey())).as(file.getKey()).hasSameBinaryContentAs(file.getValue());
        }
    }
}
