package vigente.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigente.export.Json;
import vigente.export.JsonValue;
import vigente.source.DataTree;
import vigente.source.TextParts;
import vigente.text.PendingMark;
import vigente.text.PendingScanner;

/** Forms as they travel between the server and its pages; see the room's description. */
final class FormJson {
    private static final String OWED = "pendiente";
    private static final String KEYS = "claves";

    private FormJson() {}

    static void write(Json json, String key, DataTree tree) {
        if (tree instanceof DataTree.Text text) {
            text(json, key, text.text());
        } else if (tree instanceof DataTree.Items items) {
            json.array(key, items.items(), (row, item) -> write(row.text("de", item.origin()), "valor", item.value()));
        } else {
            Map<String, DataTree> values = ((DataTree.Keys) tree).values();
            json.object(key, inner -> inner.object(KEYS, fields -> values.forEach((k, v) -> write(fields, k, v))));
        }
    }

    private static void text(Json json, String key, String text) {
        Optional<PendingMark> owed = PendingScanner.whole(text)
                .filter(found -> found.complaint().isEmpty())
                .map(PendingScanner.Found::mark);
        if (owed.isEmpty()) {
            json.text(key, text);
            return;
        }
        json.object(
                key,
                value -> value.object(
                        OWED,
                        mark -> mark.text("nota", owed.get().note())
                                .text("responsable", owed.get().owner())
                                .text(
                                        "para",
                                        owed.get()
                                                .due()
                                                .map(LocalDate::toString)
                                                .orElse(""))));
    }

    static void write(Json json, String key, List<TextParts.Part> parts) {
        json.array(key, parts, (row, part) -> {
            row.text("de", part.origin()).text("titulo", part.heading()).text("cuerpo", part.body());
            part.rules().ifPresent(rules -> rules(row, "lineamientos", rules));
            row.text("despues", part.after());
        });
    }

    private static void rules(Json json, String key, List<TextParts.RuleText> rules) {
        json.array(key, rules, (row, rule) -> {
            text(row.text("de", rule.origin()), "texto", rule.text());
            rules(row, "incluye", rule.children());
        });
    }

    static DataTree tree(JsonValue value) {
        if (value instanceof JsonValue.Items items) {
            return new DataTree.Items(items.items().stream()
                    .map(item -> new DataTree.Item(item.get("de").text(), tree(item.get("valor"))))
                    .toList());
        }
        Optional<JsonValue> keys = value.find(KEYS);
        if (keys.isPresent()) {
            return keys(value);
        }
        return new DataTree.Text(text(value));
    }

    static DataTree.Keys keys(JsonValue value) {
        Map<String, DataTree> values = new LinkedHashMap<>();
        value.get(KEYS).fields().forEach((key, inner) -> values.put(key, tree(inner)));
        return new DataTree.Keys(values);
    }

    static List<TextParts.Part> parts(JsonValue value) {
        return value.items().stream()
                .map(part -> new TextParts.Part(
                        part.get("de").text(),
                        part.get("titulo").text(),
                        lines(part.get("cuerpo").text()),
                        part.find("lineamientos").map(FormJson::rules),
                        lines(part.get("despues").text())))
                .toList();
    }

    private static List<TextParts.RuleText> rules(JsonValue value) {
        return value.items().stream()
                .map(rule -> new TextParts.RuleText(
                        rule.get("de").text(), text(rule.get("texto")), rules(rule.get("incluye"))))
                .toList();
    }

    /** A text, or the mark that stands for one that is owed. */
    static String text(JsonValue value) {
        Optional<JsonValue> owed = value.find(OWED);
        if (owed.isEmpty()) {
            return lines(value.text());
        }
        List<String> data = new ArrayList<>();
        for (String key : List.of("nota", "responsable", "para")) {
            String words = words(owed.get().get(key).text());
            if (!words.isEmpty()) {
                data.add(key + ": " + words);
            }
        }
        return data.isEmpty() ? PendingMark.WORD : PendingMark.WORD + "(" + String.join("; ", data) + ")";
    }

    // Brackets would end the mark too early.
    private static String words(String text) {
        return text.replace('(', '[').replace(')', ']').replaceAll("\\s+", " ").strip();
    }

    /** A text with the line ends that texts have here, whatever those of the browser are. */
    static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
