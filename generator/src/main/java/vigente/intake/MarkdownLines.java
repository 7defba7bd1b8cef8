package vigente.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads Markdown line by line: its headings and lists are known, all other Markdown is kept as it is. */
final class MarkdownLines {
    private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})\\s+(.*?)\\s*#*$");
    private static final Pattern ITEM = Pattern.compile("^(\\s*)([-*+]|\\d{1,9}[.)]|[a-zA-Z]\\))\\s+(\\S.*)$");
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(```+|~~~+).*");
    private static final Pattern KEPT = Pattern.compile("^\\s*(?:\\||>|!\\[|\\[\\^?[^\\]]+\\]:|<).*");
    private static final Pattern UNDERLINE = Pattern.compile("^ {0,3}(=+|-+)\\s*$");
    private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");

    private final List<Passage> passages = new ArrayList<>();
    private final List<Note> notes;
    private final String[] lines;
    private boolean gap = true;

    private MarkdownLines(Decoding decoding) {
        this.notes = new ArrayList<>(decoding.notes());
        this.lines = decoding.text().split("\n", -1);
    }

    static Document read(Decoding decoding) {
        MarkdownLines reader = new MarkdownLines(decoding);
        int at = 0;
        while (at < reader.lines.length) {
            at = reader.take(at);
        }
        String title = reader.title();
        return new Document(title, "linea", reader.passages, decoding.text(), Map.of(), reader.notes);
    }

    private String title() {
        return passages.stream()
                .filter(p -> p.is(Passage.Form.HEADING) && p.indent() == 1)
                .map(Passage::plain)
                .filter(words -> Headings.kinds(words).isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Takes what begins at line {@code at}, counted from 0; the line behind it. */
    private int take(int at) {
        String line = lines[at];
        if (line.isBlank()) {
            gap = true;
            return at + 1;
        }
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        Optional<String> debris = Debris.reason(line.strip(), false);
        int next = at + 1;
        if (debris.isPresent()) {
            notes.add(Note.of(Note.Sort.DROPPED, at + 1, "importar.resto." + debris.get(), line.strip()));
        } else if (FENCE.matcher(line).matches() || KEPT.matcher(line).matches()) {
            next = raw(at);
        } else if (heading.matches()) {
            heading(at, heading.group(1).length(), heading.group(2));
        } else if (gap
                && at + 1 < lines.length
                && UNDERLINE.matcher(lines[at + 1]).matches()) {
            heading(at, lines[at + 1].strip().startsWith("=") ? 1 : 2, line.strip());
            next = at + 2;
        } else if (item.matches()) {
            add(Passage.Form.ITEM, at, Marker.indent(item.group(1)), item.group(2), item.group(3));
        } else if (!gap && !passages.isEmpty() && !last().is(Passage.Form.HEADING) && !last().is(Passage.Form.RAW)) {
            Passage last = last();
            passages.set(passages.size() - 1, more(last, line.strip()));
        } else {
            add(Passage.Form.PARAGRAPH, at, Marker.indent(line), "", line.strip());
        }
        gap = false;
        return next;
    }

    private Passage last() {
        return passages.get(passages.size() - 1);
    }

    private static Passage more(Passage last, String line) {
        return new Passage(
                last.line(),
                last.form(),
                last.indent(),
                last.marker(),
                last.plain() + " " + HeadWord.plain(line),
                last.markdown() + "\n" + line,
                List.of());
    }

    private void heading(int at, int level, String words) {
        passages.add(new Passage(at + 1, Passage.Form.HEADING, level, "", HeadWord.plain(words), words, List.of()));
    }

    private void add(Passage.Form form, int at, int indent, String marker, String words) {
        passages.add(new Passage(at + 1, form, indent, marker, HeadWord.plain(words), words, List.of()));
    }

    private int raw(int at) {
        Matcher fence = FENCE.matcher(lines[at]);
        int next = at + 1;
        if (fence.matches()) {
            while (next < lines.length && !lines[next].strip().startsWith(fence.group(1))) {
                next++;
            }
            next = Math.min(next + 1, lines.length);
        } else {
            while (next < lines.length
                    && !lines[next].isBlank()
                    && !HEADING.matcher(lines[next]).matches()) {
                next++;
            }
        }
        String block =
                String.join("\n", Stream.of(lines).skip(at).limit(next - at).toList());
        boolean table = lines[at].strip().startsWith("|");
        passages.add(new Passage(
                at + 1, Passage.Form.RAW, 0, "", HeadWord.plain(block), block, table ? cells(block) : List.of()));
        return next;
    }

    private static List<List<String>> cells(String table) {
        return table.lines()
                .filter(row -> !row.matches("[\\s|:-]+"))
                .map(row -> CELL_END.splitAsStream(row.strip().replaceAll("^\\||\\|$", ""))
                        .map(String::strip)
                        .toList())
                .toList();
    }
}
