package vigente.asciidoc;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asciidoctor.ast.List;
import org.asciidoctor.ast.ListItem;
import vigente.problem.FileText;
import vigente.text.Block.Numbering;

/**
 * How a list is numbered and where it begins.
 *
 * <p>Asciidoctor letters the second level of dots by itself; here {@code ..} counts as {@code .} does, and letters are for
 * the author to ask for, by {@code [loweralpha]} or by writing {@code a.}.
 */
record Markers(Numbering numbering, int start) {
    private static final Pattern WRITTEN =
            Pattern.compile("\\s*(?:(\\d{1,6})\\.|([a-zA-Z])\\.|([ivxIVX]{1,9})\\))\\s.*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Map<String, Numbering> STYLES = Map.of(
            "arabic", Numbering.DECIMAL,
            "decimal", Numbering.DECIMAL,
            "loweralpha", Numbering.LETTER,
            "upperalpha", Numbering.LETTER,
            "lowergreek", Numbering.LETTER,
            "lowerroman", Numbering.ROMAN,
            "upperroman", Numbering.ROMAN);

    static Markers of(List list, FileText source) {
        if (list.getContext().equals("ulist") || list.getItems().isEmpty()) {
            return new Markers(Numbering.BULLET, 1);
        }
        ListItem first = (ListItem) list.getItems().get(0);
        Numbering numbering = style(list)
                .orElse(byMarker(Optional.ofNullable(first.getMarker()).orElse(".")));
        int written = written(source, TextReader.line(first));
        return new Markers(
                numbering,
                BlockReader.attribute(list, "start")
                        .filter(start -> NUMBER.matcher(start).matches())
                        .map(Integer::parseInt)
                        .orElse(written));
    }

    /** The style the author wrote; one that Asciidoctor chose is not among the positional attributes. */
    private static Optional<Numbering> style(List list) {
        return Optional.ofNullable(list.getAttributes().get("1"))
                .map(style -> STYLES.get(style.toString().replaceFirst("[#.%].*", "")));
    }

    private static Numbering byMarker(String marker) {
        return switch (marker) {
            case "a.", "A." -> Numbering.LETTER;
            case "i)", "I)" -> Numbering.ROMAN;
            default -> Numbering.DECIMAL;
        };
    }

    private static int written(FileText source, int line) {
        Matcher marker =
                WRITTEN.matcher(source.text().substring(source.offsetOfLine(line), source.offsetOfLine(line + 1)));
        if (!marker.matches()) {
            return 1;
        }
        if (marker.group(1) != null) {
            return Integer.parseInt(marker.group(1));
        }
        return marker.group(2) != null
                ? Character.toLowerCase(marker.group(2).charAt(0)) - 'a' + 1
                : roman(marker.group(3));
    }

    private static int roman(String numeral) {
        Map<Character, Integer> values = Map.of('i', 1, 'v', 5, 'x', 10);
        int sum = 0;
        int before = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int value = values.getOrDefault(Character.toLowerCase(numeral.charAt(i)), 0);
            sum += value < before ? -value : value;
            before = Math.max(before, value);
        }
        return sum;
    }
}
