package vigente.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigente.markdown.MarkdownReader;
import vigente.policy.SectionKind;
import vigente.problem.FileText;
import vigente.problem.Problems;
import vigente.text.Block;
import vigente.text.PlainText;

/**
 * A policy's Markdown text cut into what a form shows: its sections, and the rules of the one that holds them.
 *
 * <p>Put together again without a change, the parts are the same text, character by character.
 */
public final class TextParts {
    private final List<String> lines;
    private final List<Piece> pieces;

    private TextParts(List<String> lines, List<Piece> pieces) {
        this.lines = lines;
        this.pieces = pieces;
    }

    /**
     * A section, as it is shown or as it shall be.
     *
     * @param origin which section of the text it was, counted from 0; empty for a new one
     * @param heading its words; empty for what stands before the first heading
     * @param body its Markdown below the heading, or what of it stands before the rules
     * @param rules empty where the section has none that a form can show
     * @param after what stands behind the rules
     */
    public record Part(String origin, String heading, String body, Optional<List<RuleText>> rules, String after) {}

    /**
     * A rule.
     *
     * @param origin which rule of the text it was: {@code 2.0.1} is the second child of the first rule in the section 2
     * @param text its Markdown, without its children
     */
    public record RuleText(String origin, String text, List<RuleText> children) {
        public RuleText {
            children = List.copyOf(children);
        }
    }

    /**
     * Where a section stands.
     *
     * @param start its first line, counted from 0: the heading
     * @param body the first line below the heading
     * @param end behind its last line
     */
    record Piece(int start, int body, int end, String heading, Optional<RuleLines> rules) {}

    /** The parts of {@code text}, whose lines end in LF. */
    public static TextParts of(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        List<Block> blocks = HeadingLevels.mend(
                new MarkdownReader().blocks(new FileText("texto", text), new Problems()), new Problems());
        List<Piece> pieces = new ArrayList<>();
        List<Block> content = new ArrayList<>();
        Optional<Block.Heading> open = Optional.empty();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() == 2) {
                pieces.add(piece(open, content, lines, heading.place().line() - 1));
                content = new ArrayList<>();
                open = Optional.of(heading);
            } else {
                content.add(block);
            }
        }
        pieces.add(piece(open, content, lines, lines.size()));
        return new TextParts(lines, pieces);
    }

    private static Piece piece(Optional<Block.Heading> heading, List<Block> content, List<String> lines, int end) {
        if (heading.isEmpty()) {
            return new Piece(0, 0, end, "", Optional.empty());
        }
        int start = heading.get().place().line() - 1;
        boolean underlined = !lines.get(start).stripLeading().startsWith("#");
        int body = underlined ? underline(lines, start) + 1 : start + 1;
        String words = PlainText.ofWords(heading.get().content());
        boolean ruled = SectionWords.kinds(words).contains(SectionKind.RULES);
        Optional<RuleLines> rules = ruled ? RuleLines.of(content, lines, end) : Optional.empty();
        String written = String.join(" ", lines.subList(start, underlined ? body - 1 : body));
        return new Piece(start, body, end, underlined ? written : bare(written), rules);
    }

    private static int underline(List<String> lines, int start) {
        int at = start + 1;
        while (at < lines.size() - 1 && !lines.get(at).strip().matches("-+|=+")) {
            at++;
        }
        return at;
    }

    private static String bare(String heading) {
        return heading.strip().replaceFirst("^#+\\s*", "").replaceFirst("\\s+#+$", "");
    }

    /** The parts, that before the first heading first. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int end = piece.rules().map(RuleLines::first).orElse(piece.end());
            parts.add(new Part(
                    String.valueOf(i),
                    piece.heading(),
                    words(piece.body(), end),
                    piece.rules().map(rules -> rules(rules.items(), String.valueOf(parts.size()))),
                    piece.rules().map(rules -> words(rules.end(), piece.end())).orElse("")));
        }
        return parts;
    }

    private static List<RuleText> rules(List<RuleLines.Item> items, String origin) {
        List<RuleText> rules = new ArrayList<>();
        for (RuleLines.Item item : items) {
            String own = DataTree.inside(origin, String.valueOf(rules.size()));
            rules.add(new RuleText(own, item.text(), rules(item.children(), own)));
        }
        return rules;
    }

    private String words(int from, int to) {
        return String.join("\n", lines.subList(from, Math.max(from, to))).strip();
    }

    /** The text made of {@code parts}. */
    public String become(List<Part> parts) {
        if (parts.equals(parts())) {
            return String.join("\n", lines);
        }
        return new TextWriter(lines, pieces, parts()).text(parts);
    }

    /** The address of what stands at {@code line}, counted from 1: {@code texto.2}, {@code texto.2.lineamientos.0.1}. */
    public String addressAt(int line) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            if (line - 1 >= piece.start()) {
                String rule = piece.rules()
                        .filter(rules -> line - 1 < rules.end())
                        .map(rules -> ruleAt(rules.items(), line - 1))
                        .orElse("");
                return "texto." + i + (rule.isEmpty() ? "" : ".lineamientos" + rule);
            }
        }
        return "texto";
    }

    private static String ruleAt(List<RuleLines.Item> items, int line) {
        for (int i = items.size() - 1; i >= 0; i--) {
            if (line >= items.get(i).line()) {
                return "." + i + ruleAt(items.get(i).children(), line);
            }
        }
        return "";
    }
}
