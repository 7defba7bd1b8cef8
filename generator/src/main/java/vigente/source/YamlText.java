package vigente.source;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes values so that YAML, and every reader of it, gives back the same text. */
public final class YamlText {
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}](?:[\\p{L}\\p{M}\\p{N} ._/()-]*[\\p{L}\\p{M}\\p{N}._/()])?|\\d{4}-\\d\\d-\\d\\d");
    private static final Set<String> WORDS_OF_YAML =
            Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

    private YamlText() {}

    /** {@code text} as a scalar: bare where that is safe in any place, else in double quotes. */
    public static String scalar(String text) {
        return PLAIN.matcher(text).matches() && !WORDS_OF_YAML.contains(text.toLowerCase(Locale.ROOT))
                ? text
                : quoted(text);
    }

    /** {@code text} in double quotes, on one line. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ' || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }

    /** {@code {key: value, …}} on one line; the values are YAML already, the keys are words. */
    public static String mapping(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> scalar(entry.getKey()) + ": " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
