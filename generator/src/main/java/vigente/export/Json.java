package vigente.export;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/**
 * Writes JSON (RFC 8259) with the same bytes on every machine: UTF-8, LF, two spaces a level, keys in the order written.
 *
 * <p>Texts are never null: what is not said is the empty text; dates and numbers that are not known are {@code null}. A key
 * written twice in one object is a bug and throws.
 */
public final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    /** A document that is one object. */
    public static byte[] object(Consumer<Json> fields) {
        return bytes(out -> object(out, fields));
    }

    /** Writes a document that is one object to {@code out}, which stays open; where that fails, {@link UncheckedIOException}. */
    public static void object(OutputStream out, Consumer<Json> fields) {
        document(out, json -> json.objectValue(fields));
    }

    /** A document that is an array of objects, one for each item. */
    public static <T> byte[] array(Iterable<T> items, BiConsumer<Json, T> fields) {
        return bytes(out -> array(out, items, fields));
    }

    /** Writes such a document to {@code out}, which stays open; where that fails, {@link UncheckedIOException}. */
    public static <T> void array(OutputStream out, Iterable<T> items, BiConsumer<Json, T> fields) {
        document(out, json -> json.arrayValue(items, fields));
    }

    public Json text(String key, String value) {
        generator.writeName(key);
        generator.writeString(whole(value));
        return this;
    }

    public Json number(String key, long value) {
        generator.writeName(key);
        generator.writeNumber(value);
        return this;
    }

    public Json number(String key, OptionalLong value) {
        if (value.isPresent()) {
            return number(key, value.getAsLong());
        }
        generator.writeNullProperty(key);
        return this;
    }

    public Json flag(String key, boolean value) {
        generator.writeName(key);
        generator.writeBoolean(value);
        return this;
    }

    /** A date as {@code AAAA-MM-DD}, or {@code null}. */
    public Json date(String key, Optional<LocalDate> value) {
        if (value.isPresent()) {
            return text(key, value.get().toString());
        }
        generator.writeNullProperty(key);
        return this;
    }

    public Json texts(String key, Iterable<String> values) {
        generator.writeName(key);
        generator.writeStartArray();
        values.forEach(value -> generator.writeString(whole(value)));
        generator.writeEndArray();
        return this;
    }

    public Json object(String key, Consumer<Json> fields) {
        generator.writeName(key);
        objectValue(fields);
        return this;
    }

    public <T> Json array(String key, Iterable<T> items, BiConsumer<Json, T> fields) {
        generator.writeName(key);
        arrayValue(items, fields);
        return this;
    }

    private static byte[] bytes(Consumer<OutputStream> document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.accept(bytes);
        return bytes.toByteArray();
    }

    private static void document(OutputStream out, Consumer<Json> content) {
        try (JsonGenerator generator = FACTORY.createGenerator(new Layout(), out, JsonEncoding.UTF8)) {
            content.accept(new Json(generator));
            generator.writeRaw('\n');
        } catch (JacksonIOException failure) {
            throw new UncheckedIOException(failure.getCause());
        }
    }

    private void objectValue(Consumer<Json> fields) {
        generator.writeStartObject();
        fields.accept(this);
        generator.writeEndObject();
    }

    private <T> void arrayValue(Iterable<T> items, BiConsumer<Json, T> fields) {
        generator.writeStartArray();
        items.forEach(item -> objectValue(json -> fields.accept(json, item)));
        generator.writeEndArray();
    }

    // YAML can spell half a surrogate pair, which no UTF-8 can carry.
    private static String whole(String text) {
        return text.codePoints().anyMatch(Json::lone)
                ? text.codePoints()
                        .map(c -> lone(c) ? '\uFFFD' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
    }

    private static boolean lone(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** Jackson asks its context for the layout; its own default would use the machine's line end. */
    private static final class Layout extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator("");
            return new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }
    }
}
