package vigente.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vigente.message.Messages;
import vigente.shape.DataFile;
import vigente.shape.Form;
import vigente.shape.Key;
import vigente.shape.Shape;

/**
 * What may stand in a data file, told to text editors as a JSON Schema (draft 7, which all of them know).
 *
 * <p>It refuses nothing that the reader accepts. Numbers and truth values are admitted where YAML would make them of a text
 * that the reader takes as written ({@code revision: 1.10}).
 */
public final class JsonSchema {
    private static final String DRAFT = "http://json-schema.org/draft-07/schema#";

    private final Map<String, Consumer<Json>> definitions = new LinkedHashMap<>();

    private JsonSchema() {}

    /** The schema of {@code file}. */
    public static byte[] of(DataFile file) {
        JsonSchema schema = new JsonSchema();
        Consumer<Json> root = file.list() ? schema.list(file.shape()) : schema.group(file.shape());
        return Json.object(json -> {
            json.text("$schema", DRAFT)
                    .text("title", Messages.text("esquema.titulo", file.fileName()))
                    .text("description", Messages.text("esquema." + file.stem()));
            root.accept(json);
            json.object("definitions", below -> schema.definitions.forEach(below::object));
        });
    }

    /** The name under which the schema of {@code file} is published. */
    public static String fileName(DataFile file) {
        return file.stem() + ".schema.json";
    }

    private Consumer<Json> list(Shape item) {
        String reference = define(item, Form.Line.NONE);
        return json -> json.texts("type", List.of("array", "object", "null"))
                .number("maxProperties", 0)
                .object("items", items -> items.text("$ref", reference));
    }

    private Consumer<Json> group(Shape shape) {
        Consumer<Json> keys = keys(shape);
        return json -> {
            json.text("type", "object");
            keys.accept(json);
        };
    }

    /** The schema of an item of a list, under a name, since items may hold lists of their own kind. */
    String define(Shape item, Form.Line line) {
        if (!definitions.containsKey(item.name())) {
            definitions.put(item.name(), json -> {});
            Consumer<Json> keys = keys(item);
            definitions.put(item.name(), json -> {
                Patterns.line(json, line);
                keys.accept(json);
            });
        }
        return "#/definitions/" + item.name();
    }

    /** What is said of a group's keys, for an object that says its type itself. */
    Consumer<Json> keys(Shape shape) {
        Map<String, Consumer<Json>> properties = new LinkedHashMap<>();
        shape.keys().forEach(key -> properties.put(key.name(), property(key, shape)));
        List<String> needed = shape.keys().stream()
                .filter(key -> key.reason().isPresent())
                .map(Key::name)
                .toList();
        return json -> {
            json.object("properties", all -> properties.forEach(all::object));
            json.flag("additionalProperties", false);
            if (!needed.isEmpty()) {
                json.texts("required", needed);
            }
            shape.proviso().ifPresent(proviso -> proviso(json, proviso));
        };
    }

    private Consumer<Json> property(Key key, Shape shape) {
        Consumer<Json> form = key.form().visit(new FormSchema(this, key.owable()));
        return json -> {
            json.text("description", key.description(shape));
            form.accept(json);
        };
    }

    private static void proviso(Json json, Shape.Proviso proviso) {
        json.object(
                "if",
                condition -> condition
                        .object(
                                "properties",
                                keys -> keys.object(
                                        proviso.key(),
                                        key -> key.text("pattern", Patterns.oneOf(List.of(proviso.word()), false))))
                        .texts("required", List.of(proviso.key())));
        json.object(
                "then", then -> then.texts("required", List.of(proviso.needed().name())));
        json.object(
                "else",
                other -> other.object(
                        "not", both -> both.texts("required", List.of(proviso.key(), proviso.reserved()))));
    }
}
