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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    void writesAnObjectAsItIsKnownWhereItStood() {
        List<String> items = List.of("uno", "dos", "tres");
        Known none = new Known(Map.of());
        String document = document(items, none);
        assertThat(document)
                .isEqualTo(new String(
                        Json.object(json -> json.object("dentro", o -> o.array("lista", items, JsonTest::item))),
                        UTF_8));
        assertThat(document(items, new Known(none.stood))).isEqualTo(document);
        // The bytes are what is believed, wherever they stand now.
        Map<String, String> other =
                Map.of("dos", none.stood.getOrDefault("dos", "").replace("DOS", "SEGUNDO"));
        assertThat(document(List.of("dos", "cuatro"), new Known(other)))
                .isEqualTo(
                        document(List.of("dos", "cuatro"), new Known(Map.of())).replace("DOS", "SEGUNDO"));
        assertThat(document(List.of(), new Known(Map.of()))).contains("\"lista\": []");
    }

    private static String document(List<String> items, Known known) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Json.object(out, json -> json.object("dentro", o -> o.array("lista", items, JsonTest::item, known)));
        known.read(out.toByteArray());
        return out.toString(UTF_8);
    }

    private static void item(Json json, String word) {
        json.text("palabra", word)
                .array("formas", List.of(word.toUpperCase(Locale.ROOT)), (each, form) -> each.text("forma", form));
    }

    /** Objects that are known by their words, and where those of a document stood. */
    private static final class Known implements Json.Excerpts<String> {
        private final Map<String, String> known;
        private final Map<String, long[]> places = new HashMap<>();
        private final Map<String, String> stood = new HashMap<>();

        Known(Map<String, String> known) {
            this.known = known;
        }

        @Override
        public Optional<byte[]> find(String item) {
            return Optional.ofNullable(known.get(item)).map(object -> object.getBytes(UTF_8));
        }

        @Override
        public void stands(String item, long from, long to) {
            places.put(item, new long[] {from, to});
        }

        void read(byte[] document) {
            places.forEach((item, place) ->
                    stood.put(item, new String(document, (int) place[0], (int) (place[1] - place[0]), UTF_8)));
        }
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
