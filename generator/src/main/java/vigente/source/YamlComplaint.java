package vigente.source;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import vigente.message.Messages;
import vigente.problem.FileText;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problems;

/** Says in an author's words what the YAML parser says in a parser's. */
final class YamlComplaint {
    private static final Pattern CHARACTER =
            Pattern.compile("found character '?(.+?)'? that cannot start any token.*", Pattern.DOTALL);
    private static final Pattern UNCLOSED = Pattern.compile("PENDIENTE\\([^()]*$");
    private static final Pattern KEY = Pattern.compile("\\s*[\\p{L}_]+\\s*");

    // The parser notices these further down; the author must look where they begin.
    private static final Set<String> SEEN_AT_THEIR_BEGINNING = Set.of("comillas", "falta-dos-puntos", "corchetes");

    private YamlComplaint() {}

    static void report(MarkedYAMLException broken, FileText file, Problems problems) {
        String problem = String.valueOf(broken.getProblem());
        int noticed = offset(broken.getProblemMark(), file);
        Place place = file.place(noticed, noticed + 1);
        Matcher character = CHARACTER.matcher(problem);
        if (problem.contains("\\t(TAB)")) {
            problems.add(Kind.YAML_TAB, place);
            return;
        }
        if (character.matches()) {
            problems.add(Kind.YAML_SYNTAX, place, words("caracter", character.group(1)), words("caracter.ayuda"));
            return;
        }
        String key = key(problem, String.valueOf(broken.getContext()));
        Matcher owed = UNCLOSED.matcher(before(noticed, file));
        if (key.equals("dos-puntos") && owed.find()) {
            Place mark = file.place(noticed - owed.group().length(), noticed);
            problems.add(Kind.PENDING_MALFORMED, mark, owed.group());
        } else if (key.equals("dos-puntos")
                && KEY.matcher(before(noticed, file)).matches()) {
            int start = noticed - before(noticed, file).stripLeading().length();
            report("sangria", file.place(start, noticed), problems);
        } else if (SEEN_AT_THEIR_BEGINNING.contains(key)) {
            int begun = offset(broken.getContextMark(), file);
            report(
                    key,
                    key.equals("falta-dos-puntos") ? restOfLine(begun, file) : file.place(begun, begun + 1),
                    problems);
        } else {
            report(key, place, problems);
        }
    }

    private static void report(String key, Place place, Problems problems) {
        problems.add(Kind.YAML_SYNTAX, place, words(key), words(key + ".ayuda"));
    }

    private static int offset(@Nullable Mark mark, FileText file) {
        return mark == null ? 0 : file.offset(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static String before(int offset, FileText file) {
        return file.text().substring(file.text().lastIndexOf('\n', offset - 1) + 1, offset);
    }

    private static Place restOfLine(int start, FileText file) {
        int end = file.text().indexOf('\n', start);
        return file.place(start, end < 0 ? file.text().length() : end);
    }

    /** The sentence for data that exceed a limit. */
    static String limit(YAMLException limit) {
        String message = String.valueOf(limit.getMessage());
        return message.contains("Nesting Depth") ? words("niveles") : words("medida");
    }

    static String words(String key, Object... arguments) {
        return Messages.text("yaml." + key, arguments);
    }

    private static String key(String problem, String context) {
        if (problem.contains("mapping values are not allowed")) {
            return "dos-puntos";
        }
        if (problem.contains("unexpected end of stream") && context.contains("quoted")) {
            return "comillas";
        }
        if (problem.contains("could not find expected ':'")) {
            return "falta-dos-puntos";
        }
        if (problem.contains("expected ',' or")) {
            return "corchetes";
        }
        if (problem.contains("<block end>") || problem.contains("'<block") || context.contains("block mapping")) {
            return "sangria";
        }
        if (problem.contains("undefined alias")) {
            return "alias";
        }
        if (problem.contains("unknown escape character")) {
            return "escape";
        }
        return "otro";
    }
}
