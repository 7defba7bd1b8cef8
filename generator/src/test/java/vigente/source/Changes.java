package vigente.source;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All trees that differ from a tree in one place: a key that is missing, misspelt or more, a value of another kind. */
final class Changes {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<JsonNode> VALUES = List.of(
                    "\"\"",
                    "null",
                    "[]",
                    "{}",
                    "[\"a\", \"\"]",
                    "{\"x\": \"y\"}",
                    "[{\"x\": \"y\"}]",
                    "[\"PENDIENTE\"]",
                    "\"PENDIENTE\"",
                    "\" PENDIENTE(nota: falta (aún); para: 2026-12-31) \"",
                    "\"PENDIENTE(falta)\"",
                    "\"PENDIENTES\"",
                    "\"algo\"",
                    "\"2026-02-28\"",
                    "\"2026-02-29\"",
                    "\"2100-02-29\"",
                    "\"2400-02-29\"",
                    "\"28/02/2026\"",
                    "\"12 MESES\"",
                    "\"2 Años\"",
                    "\"1 día\"",
                    "\"0 días\"",
                    "\"-1 mes\"",
                    "\"+3 semanas\"",
                    "\"12\"",
                    "\"P1Y6M\"",
                    "\"P0D\"",
                    "\"P\"",
                    "[\"P2W\", \"1 mes\"]",
                    "\"1.00\"",
                    "\"1.0\"",
                    "\"01.00\"",
                    "\"12.34x\"",
                    "\"PO#1\"",
                    "\"PO 1\"",
                    "\"SÍ\"",
                    "\"no\"",
                    "\"quizá\"",
                    "\"True\"",
                    "\"#fff\"",
                    "\"#0B5CAD\"",
                    "\"#12\"",
                    "\"es_MX\"",
                    "\"pt-BR\"",
                    "\"http://a.mx\"",
                    "\"a.mx\"",
                    "\"CARTA\"",
                    "\"a4\"",
                    "\"Politica\"",
                    "\"Guía\"",
                    "\"Autorización\"",
                    "\" retiro \"",
                    "\"externo\"",
                    "\"0123456789abcdef\"",
                    "\"sha256:0123\"")
            .stream()
            .map(JSON::readTree)
            .toList();

    private final JsonNode whole;
    private final List<Change> found = new ArrayList<>();

    /** A changed tree, and in words what was changed. */
    record Change(String what, JsonNode tree) {}

    private Changes(JsonNode whole) {
        this.whole = whole;
    }

    static List<Change> of(JsonNode whole) {
        Changes changes = new Changes(whole);
        changes.below(whole, "");
        return changes.found;
    }

    private void below(JsonNode node, String pointer) {
        if (node instanceof ObjectNode object) {
            added(pointer);
            for (String key : List.copyOf(object.propertyNames())) {
                withoutKey(pointer, key);
                misspelt(pointer, key);
                exchanged(pointer + "/" + key);
                below(object.get(key), pointer + "/" + key);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                exchanged(pointer + "/" + i);
                below(array.get(i), pointer + "/" + i);
            }
        }
    }

    private void added(String pointer) {
        JsonNode copy = whole.deepCopy();
        ((ObjectNode) copy.at(pointer)).put("clave", "x");
        found.add(new Change("more in " + pointer, copy));
    }

    private void withoutKey(String pointer, String key) {
        JsonNode copy = whole.deepCopy();
        ((ObjectNode) copy.at(pointer)).remove(key);
        found.add(new Change("without " + pointer + "/" + key, copy));
    }

    private void misspelt(String pointer, String key) {
        JsonNode copy = whole.deepCopy();
        ObjectNode object = (ObjectNode) copy.at(pointer);
        object.set(key + "s", object.remove(key));
        found.add(new Change("misspelt " + pointer + "/" + key, copy));
    }

    private void exchanged(String pointer) {
        String parent = pointer.substring(0, pointer.lastIndexOf('/'));
        String key = pointer.substring(pointer.lastIndexOf('/') + 1);
        for (JsonNode value : VALUES) {
            JsonNode copy = whole.deepCopy();
            JsonNode above = copy.at(parent);
            if (above instanceof ObjectNode object) {
                object.set(key, value);
            } else if (value.isNull()) {
                continue;
            } else {
                ((ArrayNode) above).set(Integer.parseInt(key), value);
            }
            found.add(new Change(pointer + " = " + value, copy));
        }
    }
}
