package vigente.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void writesAnIndentedDocumentThatEndsWithALineFeed() {
        byte[] bytes = Json.object(json -> json.text("titulo", "Política «única»")
                .number("linea", 3)
                .number("dias", OptionalLong.empty())
                .flag("publica", true)
                .date("para", Optional.of(LocalDate.of(2026, 12, 31)))
                .date("vence", Optional.empty())
                .texts("nombres", List.of("a", "b"))
                .texts("ninguno", List.of())
                .object("dentro", o -> o.text("x", "\"\\\n\t")));
        assertThat(new String(bytes, UTF_8)).isEqualTo("""
                        {
                          "titulo": "Política «única»",
                          "linea": 3,
                          "dias": null,
                          "publica": true,
                          "para": "2026-12-31",
                          "vence": null,
                          "nombres": [
                            "a",
                            "b"
                          ],
                          "ninguno": [],
                          "dentro": {
                            "x": "\\"\\\\\\n\\t"
                          }
                        }
                        """);
    }

    @Test
    void replacesHalfASurrogatePair() {
        assertThat(new String(Json.object(json -> json.text("a", "x\uD83Dy🎯")), UTF_8))
                .contains("\"x\uFFFDy🎯\"");
    }

    @Test
    void refusesAKeyWrittenTwice() {
        assertThatThrownBy(() -> Json.object(json -> json.text("a", "1").text("a", "2")))
                .hasMessageContaining("a");
    }

    @Test
    void passesOnThatItsOutputFails() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> Json.object(full, json -> json.text("titulo", "x")))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("No space left on device");
    }

    @Test
    void leavesTheOutputOpen() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AtomicBoolean closed = new AtomicBoolean();
        Json.array(
                new FilterOutputStream(bytes) {
                    @Override
                    public void close() {
                        closed.set(true);
                    }
                },
                List.of("a"),
                (json, item) -> json.text("x", item));
        assertThat(closed).isFalse();
        assertThat(bytes.toByteArray()).isEqualTo(Json.array(List.of("a"), (json, item) -> json.text("x", item)));
    }
}
