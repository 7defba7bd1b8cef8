package vigente.export;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import vigente.message.Messages;

/**
 * Reads {@code manifiesto.json} from anybody's hands: what it says, and what of it cannot be believed.
 *
 * <p>It is read as a stream and within limits; keys that a later version may add are passed over.
 */
public final class ManifestReader {
    private static final int DEEPEST = 8;
    private static final int LONGEST_TEXT = 8192;
    private static final long LARGEST = 256L << 20;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_TEXT)
                    .maxDocumentLength(LARGEST)
                    .build())
            .build();

    private final JsonParser parser;
    private final List<ManifestJson.Entry> files = new ArrayList<>();
    private final List<ManifestJson.Entry> sources = new ArrayList<>();
    private boolean versioned;

    private ManifestReader(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * A manifest as read.
     *
     * @param damage why it cannot be believed, a Spanish phrase; empty for a sound one
     */
    public record Manifest(List<ManifestJson.Entry> files, List<ManifestJson.Entry> sources, String damage) {
        public Manifest {
            files = List.copyOf(files);
            sources = List.copyOf(sources);
        }
    }

    /** What {@code bytes} say; they stay open. A stream that cannot be read throws {@link JacksonException}. */
    public static Manifest read(InputStream bytes) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            ManifestReader reader = new ManifestReader(parser);
            String damage = reader.document();
            return new Manifest(reader.files, reader.sources, damage);
        } catch (JacksonException damaged) {
            return new Manifest(List.of(), List.of(), Messages.text("manifiesto.ilegible", line(damaged)));
        }
    }

    private static int line(JacksonException damaged) {
        return damaged.getLocation() == null
                ? 1
                : Math.max(1, damaged.getLocation().getLineNr());
    }

    private String document() {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return Messages.text("manifiesto.no-es-uno");
        }
        boolean whole = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (key) {
                case "version" -> versioned = value == JsonToken.VALUE_NUMBER_INT && version();
                case "archivos" -> whole = entries(files);
                case "fuentes" -> entries(sources);
                default -> parser.skipChildren();
            }
        }
        if (parser.nextToken() != null || !whole) {
            return Messages.text("manifiesto.no-es-uno");
        }
        return versioned ? "" : Messages.text("manifiesto.version");
    }

    private boolean version() {
        return parser.getString().equals(String.valueOf(ManifestJson.VERSION));
    }

    private boolean entries(List<ManifestJson.Entry> into) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return false;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            into.add(entry());
        }
        return true;
    }

    // What is missing or of another kind becomes a value that no file can have, and so is found out.
    private ManifestJson.Entry entry() {
        String path = "";
        long bytes = -1;
        String sha256 = "";
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                JsonToken value = parser.nextToken();
                switch (key) {
                    case "ruta" -> path = text(value);
                    case "bytes" -> bytes = number(value).orElse(-1L);
                    case "sha256" -> sha256 = text(value);
                    default -> parser.skipChildren();
                }
            }
        } else {
            parser.skipChildren();
        }
        return new ManifestJson.Entry(path, bytes, sha256);
    }

    private String text(JsonToken value) {
        parser.skipChildren();
        return value == JsonToken.VALUE_STRING ? parser.getString() : "";
    }

    private Optional<Long> number(JsonToken value) {
        parser.skipChildren();
        return value == JsonToken.VALUE_NUMBER_INT ? Optional.of(parser.getLongValue()) : Optional.empty();
    }
}
