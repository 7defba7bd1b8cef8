package vigente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A manual in which every text that somebody can write tries to become markup, a script or a request to elsewhere. */
final class MarkupEverywhere {
    /** Breaks out of whatever it may stand in: a title, a script, a template, an attribute, a comment. */
    static final String ATTEMPT = "</title></textarea></template></script><script>alert(1)</script>"
            + "<img src=https://fuera.invalid/x onerror=alert(1)>\"'--><svg onload=alert(1)><a href=javascript:alert(1)>x</a>";

    private static final String KEYS = String.join(
            "|",
            "titulo",
            "texto",
            "termino",
            "nota",
            "motivo",
            "descripcion",
            "autor",
            "nombre",
            "puesto",
            "responsable",
            "fuente",
            "resumen",
            "permiso",
            "area",
            "nombre_comercial",
            "razon_social");
    private static final String KEY = "((?:^ *|[{,\\-] *)(?:" + KEYS + "): +)";
    private static final String END = "(?= *(?:[,}]|$))";
    private static final Pattern PLAIN =
            Pattern.compile("(?m)" + KEY + "((?!PENDIENTE)[\\p{L}\\p{N}¿«][^\\n,{}]*?)" + END);
    private static final Pattern QUOTED = Pattern.compile("(?m)" + KEY + "\"((?!PENDIENTE)[^\"\\\\\\n]+)\"" + END);
    private static final Pattern FOLDED = Pattern.compile(">-\\n( +)");
    private static final Pattern ITEM = Pattern.compile("(?m)^( +- [\\p{L}¿][^:\\n\\[\\]{}\"]*)$");
    // Lines of paragraphs, lists, tables and minor headings: those of sections have to be known.
    private static final Pattern PROSE = Pattern.compile(
            "(?m)^( *(?:#{3,6} |[-*] |\\d+[.)] |> |\\| |\\.{1,3} )?[\\p{L}¿«(*\\[][^\\n{|]*)((?:\\{|\\|)[^\\n]*)?$");
    private static final Pattern ROW = Pattern.compile("(?m)^([^,;\\n]+[,;])([^,;\"\\n]+)(?=[,;])");

    private MarkupEverywhere() {}

    /** Puts the attempt into every text below {@code content}; gives back how often. */
    static int into(Path content) throws IOException {
        int attempts = 0;
        for (Path file : DemoSite.files(content).values()) {
            if (file.toString().matches(".*\\.(?:yaml|md|adoc|csv)")) {
                String text = Files.readString(file);
                String spoiled = spoiled(file.toString(), text);
                Files.writeString(file, spoiled);
                attempts += (spoiled.length() - text.length()) / ATTEMPT.length();
            }
        }
        return attempts;
    }

    private static String spoiled(String name, String text) {
        if (name.endsWith(".yaml")) {
            return data(text);
        }
        if (name.endsWith(".csv")) {
            int rows = text.indexOf('\n') + 1;
            String quoted = literal(ATTEMPT.replace("\"", "\"\""));
            return text.substring(0, rows) + ROW.matcher(text.substring(rows)).replaceAll("$1\"$2 " + quoted + "\"");
        }
        return PROSE.matcher(text)
                .replaceAll(found ->
                        literal(found.group(1) + " " + ATTEMPT + " " + (found.group(2) == null ? "" : found.group(2))));
    }

    private static String data(String text) {
        String plain = PLAIN.matcher(text).replaceAll("$1$2 " + literal(ATTEMPT));
        String quoted = QUOTED.matcher(plain).replaceAll("$1\"$2 " + literal(ATTEMPT.replace("\"", "\\\"")) + "\"");
        String folded = FOLDED.matcher(quoted).replaceAll(">-\n$1" + literal(ATTEMPT) + "\n$1");
        return ITEM.matcher(folded).replaceAll("$1 " + literal(ATTEMPT));
    }

    private static String literal(String text) {
        return Matcher.quoteReplacement(text);
    }
}
