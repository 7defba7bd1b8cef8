package vigente.intake;

import java.util.List;
import java.util.stream.Collectors;
import vigente.policy.SectionKind;

/** Writes sections as politica.md. */
final class BodyText {
    private final StringBuilder text = new StringBuilder();
    private int rules;
    private String firstMarker = "";
    private String lastMarker = "";

    void section(String heading) {
        paragraph("## " + heading);
    }

    void paragraph(String markdown) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(markdown.stripTrailing()).append('\n');
    }

    /** The pieces of a section; the items of numbered lists among the rules are counted through. */
    void pieces(Part part) {
        boolean counted = part.is(SectionKind.RULES);
        for (Piece piece : part.pieces()) {
            if (piece instanceof Piece.Listing list) {
                int start = counted && list.numbered() ? rules + 1 : 1;
                paragraph(list(list.entries(), start, ""));
                rules += counted && list.numbered() ? list.entries().size() : 0;
                remember(counted && list.numbered(), list);
            } else if (piece instanceof Piece.Heading heading) {
                Passage passage = heading.first();
                boolean strong = counted && passage.indent() <= 2;
                paragraph(
                        strong
                                ? "**" + passage.markdown() + "**"
                                : "#".repeat(Math.max(3, passage.indent())) + " " + passage.markdown());
            } else {
                paragraph(piece.first().markdown());
            }
        }
    }

    private void remember(boolean counted, Piece.Listing list) {
        if (counted) {
            firstMarker = firstMarker.isEmpty() ? list.first().marker() : firstMarker;
            lastMarker = list.entries().get(list.entries().size() - 1).item().marker();
        }
    }

    /** How many rules were written. */
    int rules() {
        return rules;
    }

    /** The first and the last number that rules had in the document; empty where there are no rules. */
    List<String> markers() {
        return firstMarker.isEmpty() ? List.of() : List.of(firstMarker, lastMarker);
    }

    private static String list(List<Piece.Entry> entries, int start, String indent) {
        StringBuilder lines = new StringBuilder();
        int number = start;
        for (Piece.Entry entry : entries) {
            String mark = mark(entry.item().marker(), number);
            String deeper = indent + " ".repeat(mark.length() + 1);
            lines.append(indent)
                    .append(mark)
                    .append(' ')
                    .append(indented(entry.item().markdown(), deeper))
                    .append('\n');
            for (Passage more : entry.more()) {
                lines.append('\n')
                        .append(deeper)
                        .append(indented(more.markdown(), deeper))
                        .append('\n');
            }
            if (!entry.entries().isEmpty()) {
                lines.append(list(entry.entries(), 1, deeper));
            }
            number++;
        }
        return lines.toString();
    }

    private static String indented(String markdown, String indent) {
        return markdown.lines().collect(Collectors.joining("\n" + indent));
    }

    private static String mark(String marker, int number) {
        if (Marker.number(marker) < 0) {
            return "-";
        }
        return Marker.isNumber(marker) || marker.length() != 2 || !marker.endsWith(")")
                ? number + "."
                : letter(marker, number);
    }

    private static String letter(String marker, int number) {
        boolean small = Character.isLowerCase(marker.charAt(0));
        return number > 26 ? number + "." : (char) ((small ? 'a' : 'A') + number - 1) + ")";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
