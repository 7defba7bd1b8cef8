package vigente.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
    private final Counted out;

    private Json(JsonGenerator generator, Counted out) {
        this.generator = generator;
        this.out = out;
    }

    /** The objects of an array as an earlier document of the same layout held them, at the same depth. */
    public interface Excerpts<T> {
        /** The object of {@code item} with its braces; empty where it has to be written. */
        Optional<byte[]> find(T item);

        /** Is told which bytes of the document are the object of {@code item}; they are counted from 0, and {@code to} is exclusive. */
        void stands(T item, long from, long to);
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

    /** The same array where the bytes of some of its objects may be known. */
    public <T> Json array(String key, Iterable<T> items, BiConsumer<Json, T> fields, Excerpts<T> excerpts) {
        generator.writeName(key);
        generator.writeStartArray();
        items.forEach(item -> {
            // What stands between two objects belongs to neither.
            generator.writeRawValue("");
            generator.flush();
            long from = out.written;
            byte[] object = excerpts.find(item).orElseGet(() -> nested(json -> fields.accept(json, item)));
            write(object);
            excerpts.stands(item, from, out.written);
        });
        generator.writeEndArray();
        return this;
    }

    private void write(byte[] object) {
        try {
            out.write(object, 0, object.length);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    // As it stands in this document.
    private byte[] nested(Consumer<Json> fields) {
        int depth = generator.streamWriteContext().getNestingDepth();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes, new Layout(depth), json -> json.objectValue(fields));
        return bytes.toByteArray();
    }

    private static byte[] bytes(Consumer<OutputStream> document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.accept(bytes);
        return bytes.toByteArray();
    }

    private static void document(OutputStream out, Consumer<Json> content) {
        write(out, new Layout(0), json -> {
            content.accept(json);
            json.generator.writeRaw('\n');
        });
    }

    private static void write(OutputStream out, Layout layout, Consumer<Json> content) {
        Counted counted = new Counted(out);
        try (JsonGenerator generator = FACTORY.createGenerator(layout, counted, JsonEncoding.UTF8)) {
            content.accept(new Json(generator, counted));
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
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                return text.codePoints()
                        .map(c -> lone(c) ? '\uFFFD' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }

    private static boolean lone(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** Counts what goes by. */
    private static final class Counted extends OutputStream {
        private final OutputStream out;
        private long written;

        Counted(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int octet) throws IOException {
            out.write(octet);
            written++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            written += length;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }

    /** Jackson asks its context for the layout; its own default would use the machine's line end. */
    private static final class Layout extends ObjectWriteContext.Base {
        private final int depth;

        /** @param depth in how many objects and arrays the document stands */
        Layout(int depth) {
            this.depth = depth;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new Lines(depth);
        }
    }

    private static final class Lines extends DefaultPrettyPrinter {
        private static final long serialVersionUID = 1L;

        Lines(int depth) {
            super(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator(""));
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            indentObjectsWith(indenter);
            indentArraysWith(indenter);
            _nesting = depth;
        }
    }
}
