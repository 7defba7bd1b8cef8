package vigente.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a text together from its parts: those that are as before with their own lines, the others written anew. */
final class TextWriter {
    private final List<String> lines;
    private final List<TextParts.Piece> pieces;
    private final List<TextParts.Part> before;

    TextWriter(List<String> lines, List<TextParts.Piece> pieces, List<TextParts.Part> before) {
        this.lines = lines;
        this.pieces = pieces;
        this.before = before;
    }

    String text(List<TextParts.Part> parts) {
        StringBuilder text = new StringBuilder();
        for (TextParts.Part part : parts) {
            String written = part(part);
            if (!written.isBlank()) {
                separate(text);
                text.append(written);
            }
        }
        return text.toString().stripTrailing() + "\n";
    }

    // A heading right below a paragraph's last line would be read as one of its lines by some.
    private static void separate(StringBuilder text) {
        if (text.length() > 0 && !text.toString().endsWith("\n\n")) {
            text.append(text.toString().endsWith("\n") ? "\n" : "\n\n");
        }
    }

    private String part(TextParts.Part part) {
        Optional<Integer> index = index(part.origin());
        if (index.isPresent() && before.get(index.get()).equals(part)) {
            TextParts.Piece piece = pieces.get(index.get());
            return joined(piece.start(), piece.end());
        }
        StringBuilder text = new StringBuilder();
        if (!part.heading().isBlank()) {
            text.append(heading(part, index)).append('\n');
        }
        add(text, part.body());
        part.rules().ifPresent(rules -> add(text, rules(rules, index)));
        add(text, part.after());
        return text.toString();
    }

    private Optional<Integer> index(String origin) {
        return origin.matches("\\d{1,6}")
                ? Optional.of(Integer.valueOf(origin)).filter(i -> i < pieces.size())
                : Optional.empty();
    }

    private String heading(TextParts.Part part, Optional<Integer> index) {
        Optional<Integer> same = index.filter(i -> before.get(i).heading().equals(part.heading()));
        return same.map(i -> joined(pieces.get(i).start(), pieces.get(i).body()).stripTrailing())
                .orElseGet(() -> "## " + part.heading().strip().replaceAll("\\s+", " "));
    }

    private static void add(StringBuilder text, String words) {
        if (!words.isBlank()) {
            separate(text);
            text.append(words.stripTrailing()).append('\n');
        }
    }

    private String rules(List<TextParts.RuleText> rules, Optional<Integer> index) {
        Optional<RuleLines> old = index.flatMap(i -> pieces.get(i).rules());
        boolean same =
                index.flatMap(i -> before.get(i).rules()).filter(rules::equals).isPresent();
        if (same) {
            return joined(old.orElseThrow().first(), old.orElseThrow().end());
        }
        boolean loose = old.filter(list -> isLoose(list.items())).isPresent();
        List<String> written = new ArrayList<>();
        Markers markers = Markers.like(old.map(RuleLines::items).orElse(List.of()));
        write(rules, markers, "", loose, written);
        return String.join("\n", written).stripTrailing();
    }

    private static boolean isLoose(List<RuleLines.Item> items) {
        return items.stream()
                .limit(items.size() - 1)
                .anyMatch(item -> lastOf(item).blanks() > 0);
    }

    private static RuleLines.Item lastOf(RuleLines.Item item) {
        List<RuleLines.Item> children = item.children();
        return children.isEmpty() ? item : lastOf(children.get(children.size() - 1));
    }

    private static void write(
            List<TextParts.RuleText> rules, Markers markers, String margin, boolean loose, List<String> written) {
        for (int i = 0; i < rules.size(); i++) {
            TextParts.RuleText rule = rules.get(i);
            String opening = margin + markers.at(i) + " ";
            String inner = " ".repeat(opening.length());
            List<String> text = rule.text().strip().lines().toList();
            written.add((opening + (text.isEmpty() ? "" : text.get(0))).stripTrailing());
            text.stream().skip(1).forEach(line -> written.add(line.isBlank() ? "" : inner + line));
            if (loose) {
                written.add("");
            }
            write(rule.children(), markers.below(), inner, loose, written);
        }
    }

    /** How the rules of a list are numbered: as before, but in order. */
    private record Markers(int first, String end, boolean bullets) {
        static Markers like(List<RuleLines.Item> items) {
            String marker = items.isEmpty() ? "1." : items.get(0).marker();
            String end = marker.endsWith(")") ? ")" : ".";
            String number = marker.replaceAll("[.)]$", "");
            return new Markers(number.matches("\\d+") ? Integer.parseInt(number) : 1, end, number.matches("[-*+]"));
        }

        Markers below() {
            return new Markers(1, end, false);
        }

        String at(int index) {
            return bullets ? "-" : first + index + end;
        }
    }

    private String joined(int from, int to) {
        String text = String.join("\n", lines.subList(from, to));
        return to < lines.size() ? text + "\n" : text;
    }
}
