package vigente.export;

import java.util.List;
import java.util.stream.Collectors;
import vigente.shape.Form;
import vigente.shape.Writing;

/** The regular expressions of a JSON Schema, which look for a match anywhere unless told otherwise. */
final class Patterns {
    /** PENDIENTE with or without its data (format: "politica.md"). */
    private static final String OWED = "PENDIENTE(?:\\(\\s*(?:nota|responsable|para)\\s*:(?:[^()]|\\([^()]*\\))*\\))?";

    static final String NOTHING = "^\\s*$";
    static final String OWED_OR_NOTHING = "^\\s*(?:" + OWED + ")?\\s*$";

    private Patterns() {}

    static String of(Writing writing, boolean owable) {
        return writing == Writing.ANY ? "\\S" : whole(writing.expression(), owable);
    }

    /** The same or PENDIENTE or nothing at all. */
    static String orNothing(Writing writing) {
        return "^\\s*(?:" + OWED + "|" + writing.expression() + ")?\\s*$";
    }

    static String oneOf(List<String> words, boolean owable) {
        return whole(words.stream().map(Writing::anyCase).collect(Collectors.joining("|")), owable);
    }

    private static String whole(String expression, boolean owable) {
        return "^\\s*(?:" + (owable ? OWED + "|" : "") + expression + ")\\s*$";
    }

    /** Says what an item of a list may be beside a group of keys. */
    static void line(Json json, Form.Line line) {
        switch (line) {
            case TEXT -> json.texts("type", List.of("object", "string", "number", "boolean", "null"));
            case OWED -> json.texts("type", List.of("object", "string")).text("pattern", whole(OWED, false));
            case NONE -> json.text("type", "object");
        }
    }
}
