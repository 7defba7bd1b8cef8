package vigente.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqueezedTest {
    private static final byte[] TEXT =
            "Toda compra se autoriza antes de pedirse. ".repeat(50).getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void bothFormsHoldTheText() throws IOException {
        Path site = published();

        try (GZIPInputStream gzip =
                new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(site.resolve("texto.html.gz"))))) {
            assertThat(gzip.readAllBytes()).isEqualTo(TEXT);
        }
        assertThat(Decoder.decompress(Files.readAllBytes(site.resolve("texto.html.br")))
                        .getDecompressedData())
                .isEqualTo(TEXT);
    }

    @Test
    void onlyTextsThatBecomeSmallerHaveThem() throws IOException {
        Path site = published();

        assertThat(site.resolve("imagen.png.gz")).doesNotExist();
        assertThat(site.resolve("imagen.png.br")).doesNotExist();
        assertThat(site.resolve("corto.txt.gz")).doesNotExist();
        assertThat(site.resolve("corto.txt.br")).doesNotExist();
    }

    private Path published() throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        Path site = folder.resolve("public");
        try (Output output = Output.open(site, content)) {
            output.write("texto.html", TEXT);
            output.write("imagen.png", TEXT);
            output.write("corto.txt", new byte[] {'a'});
            assertThat(output.compress()).isTrue();
            output.publish(files -> new byte[] {'{', '}'});
        }
        return site;
    }
}
