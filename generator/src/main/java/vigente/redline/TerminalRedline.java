package vigente.redline;

import java.util.List;
import java.util.stream.Collectors;
import vigente.message.DisplayText;

/**
 * Writes a redline as plain text: {@code [-removed-]} and {@code {+added+}}, in colour as well where that is welcome.
 *
 * @param colour whether ANSI colours and strokes are put around the marks
 */
public record TerminalRedline(boolean colour) {
    private static final String REMOVED = "\u001b[9;31m";
    private static final String ADDED = "\u001b[4;32m";
    private static final String STRONG = "\u001b[1m";
    private static final String QUIET = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";

    /** The summary, then every change under its part; lines end with a line feed. */
    public String text(Redline redline) {
        StringBuilder out = new StringBuilder();
        redline.summary().forEach(line -> out.append(line).append('\n'));
        for (Part part : Part.values()) {
            List<Difference> changes = redline.shown(part);
            if (!changes.isEmpty()) {
                out.append('\n').append(painted(STRONG, Wording.heading(part))).append('\n');
                changes.forEach(change -> write(change, out));
            }
        }
        return out.toString();
    }

    private void write(Difference difference, StringBuilder out) {
        String margin = "  ".repeat(difference.spot().depth() + 1);
        out.append(margin);
        String label = Wording.label(difference);
        String name = marked(difference.name(), difference.part() == Part.DATUM);
        out.append(difference.is(Fate.REMOVED) ? signed(Sign.REMOVED, label) : painted(STRONG, label))
                .append(label.isEmpty() || name.isEmpty() ? "" : " ")
                .append(name);
        if (difference.part() == Part.DATUM) {
            String value = difference.lines().stream()
                    .map(line -> marked(line.text(), false))
                    .collect(Collectors.joining(" "));
            out.append(": ").append(value).append('\n');
            return;
        }
        String fates = Wording.fates(difference);
        out.append(fates.isEmpty() ? "" : painted(QUIET, " (" + fates + ")")).append('\n');
        if (!difference.isChanged()) {
            return;
        }
        Excerpt.of(difference).forEach(excerpt -> write(excerpt, difference, margin + "  ", out));
    }

    private void write(Excerpt excerpt, Difference of, String margin, StringBuilder out) {
        out.append(margin);
        if (excerpt.line().isEmpty()) {
            out.append(painted(QUIET, Wording.gap(excerpt, of))).append('\n');
            return;
        }
        MarkedLine line = excerpt.line().get();
        out.append("  ".repeat(line.depth()))
                .append(line.bullet())
                .append(line.bullet().isEmpty() ? "" : " ");
        out.append(marked(line.text(), false));
        out.append(note(line)).append('\n');
    }

    private String note(MarkedLine line) {
        String note = Wording.note(line);
        return note.isEmpty() ? "" : painted(QUIET, " (" + note + ")");
    }

    private String marked(Marked text, boolean plain) {
        return text.runs().stream()
                .map(run -> plain ? DisplayText.tame(run.text()) : marked(run))
                .collect(Collectors.joining());
    }

    private String marked(Run run) {
        return signed(run.sign(), DisplayText.tame(run.text()));
    }

    private String signed(Sign sign, String text) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (sign) {
            case KEPT -> text;
            case REMOVED -> painted(REMOVED, "[-" + text + "-]");
            case ADDED -> painted(ADDED, "{+" + text + "+}");
        };
    }

    private String painted(String paint, String text) {
        return colour && !text.isEmpty() ? paint + text + PLAIN : text;
    }
}
