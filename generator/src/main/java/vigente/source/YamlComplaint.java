package vigente.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private YamlComplaint() {}

    static void report(MarkedYAMLException broken, FileText file, Problems problems) {
        Mark mark = broken.getProblemMark();
        Place place = Place.start(file.file());
        if (mark != null) {
            int offset = Math.min(
                    file.offset(mark.getLine() + 1, mark.getColumn() + 1),
                    file.text().length());
            place = file.place(offset, offset + 1);
        }
        String problem = String.valueOf(broken.getProblem());
        Matcher character = CHARACTER.matcher(problem);
        if (problem.contains("\\t(TAB)")) {
            problems.add(Kind.YAML_TAB, place);
        } else if (character.matches()) {
            problems.add(Kind.YAML_SYNTAX, place, words("caracter", character.group(1)), words("caracter.ayuda"));
        } else {
            String key = key(problem, String.valueOf(broken.getContext()));
            problems.add(Kind.YAML_SYNTAX, place, words(key), words(key + ".ayuda"));
        }
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
