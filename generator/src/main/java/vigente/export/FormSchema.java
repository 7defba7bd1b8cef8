package vigente.export;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vigente.message.Messages;
import vigente.shape.Form;
import vigente.shape.Shape;
import vigente.shape.Writing;

/**
 * Says in JSON Schema what may stand behind a key: what concerns texts, lists and groups is said side by side, since each
 * keyword looks at values of its own type only.
 *
 * @param owable whether PENDIENTE may stand there
 */
record FormSchema(JsonSchema schema, boolean owable) implements Form.Visitor<Consumer<Json>> {
    @Override
    public Consumer<Json> text(Writing writing) {
        return json -> {
            json.texts("type", types(writing));
            pattern(json, writing);
        };
    }

    @Override
    public Consumer<Json> oneOf(List<String> words) {
        String pattern = Patterns.oneOf(words, owable);
        List<Consumer<Json>> choices = List.of(
                json -> json.texts("enum", words),
                json -> json.text("type", "string").text("pattern", pattern));
        return json -> json.array("anyOf", choices, (choice, tell) -> tell.accept(choice));
    }

    @Override
    public Consumer<Json> texts(Writing writing) {
        return json -> {
            json.texts("type", with(types(writing), "array", "null"));
            if (writing != Writing.ANY) {
                json.text("pattern", Patterns.orNothing(writing));
            }
            json.object("items", item -> {
                item.texts("type", types(writing));
                pattern(item, writing);
            });
        };
    }

    @Override
    public Consumer<Json> group(Shape shape) {
        Consumer<Json> keys = schema.keys(shape);
        return json -> {
            json.texts("type", List.of("object", "string", "null")).text("pattern", Patterns.OWED_OR_NOTHING);
            keys.accept(json);
        };
    }

    @Override
    public Consumer<Json> groups(Shape shape, Form.Line line) {
        String reference = schema.define(shape, line);
        return json -> json.texts("type", List.of("array", "string", "null"))
                .text("pattern", Patterns.OWED_OR_NOTHING)
                .object("items", items -> items.text("$ref", reference));
    }

    @Override
    public Consumer<Json> pairs(Writing writing) {
        return json -> json.texts("type", List.of("object", "string", "null"))
                .text("pattern", Patterns.NOTHING)
                .object("additionalProperties", text(writing));
    }

    private void pattern(Json json, Writing writing) {
        json.text("pattern", Patterns.of(writing, owable));
        if (Messages.has("escritura." + writing)) {
            json.text("patternErrorMessage", Messages.text("escritura." + writing));
        }
    }

    private static List<String> types(Writing writing) {
        return writing.bare() ? List.of("string", "number", "boolean") : List.of("string");
    }

    private static List<String> with(List<String> types, String... more) {
        return Stream.concat(types.stream(), Stream.of(more)).toList();
    }
}
