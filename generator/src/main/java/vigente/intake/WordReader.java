package vigente.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vigente.message.Messages;

/** Reads a Word document: headings by their styles, lists by their numberings, tables, notes and pictures. */
final class WordReader {
    private final WordPackage word;
    private final WordStyles styles;
    private final WordRuns runs;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private String title = "";
    private int count;

    private WordReader(WordPackage word) {
        this.word = word;
        this.styles = new WordStyles(word);
        this.runs = new WordRuns(word, notes);
    }

    /** @throws Unreadable where it is no Word document that can be read */
    static Document read(byte[] bytes, String name) {
        WordReader reader = new WordReader(WordPackage.of(bytes, name));
        return reader.document();
    }

    private Document document() {
        if (word.hasMacros()) {
            notes.add(Note.of(Note.Sort.LOOK, 0, "importar.word-macros"));
        }
        Xml document = word.xml("word/document.xml").orElseThrow();
        document.child("body").ifPresent(this::blocks);
        footnotes();
        margins();
        comments();
        int changes = runs.changes();
        if (changes > 0) {
            notes.add(new Note(Note.Sort.LOOK, 0, 0, Messages.count("importar.word-control-de-cambios", changes)));
        }
        return new Document(title, "parrafo", passages, words.toString(), runs.pictures(), notes);
    }

    private void blocks(Xml parent) {
        for (Xml block : parent.children()) {
            switch (block.name()) {
                case "p" -> paragraph(block);
                case "tbl" -> table(block);
                case "sdt" -> block.child("sdtContent").ifPresent(this::blocks);
                case "ins", "customXml", "smartTag" -> blocks(block);
                default -> {}
            }
        }
    }

    private void paragraph(Xml paragraph) {
        count++;
        WordRuns.Line line = runs.line(paragraph, count);
        WordStyles.Use use = styles.use(paragraph.child("pPr"));
        line.boxes().forEach(this::blocks);
        line.pictures().forEach(this::picture);
        if (line.plain().isBlank()) {
            return;
        }
        words.append(line.plain()).append('\n');
        Optional<String> debris = Debris.reason(line.plain().strip(), false);
        if (use.contents()) {
            notes.add(Note.of(
                    Note.Sort.DROPPED,
                    count,
                    "importar.word-indice",
                    line.plain().strip()));
        } else if (debris.isPresent()) {
            notes.add(Note.of(
                    Note.Sort.DROPPED,
                    count,
                    "importar.resto." + debris.get(),
                    line.plain().strip()));
        } else {
            add(line, use);
        }
    }

    private void add(WordRuns.Line line, WordStyles.Use use) {
        String plain = line.plain().strip();
        if (use.title() && title.isEmpty()) {
            title = plain.replaceAll("\\s+", " ");
        }
        Optional<Marker> typed = Marker.of(plain);
        Optional<Headings.Found> heading = use.numbered().isPresent() || use.title()
                ? Optional.empty()
                : Headings.of(plain, typed, 0, passages.isEmpty());
        if (use.heading() > 0) {
            passages.add(new Passage(
                    count,
                    Passage.Form.HEADING,
                    Headings.kinds(plain).isEmpty() ? use.heading() + 1 : 2,
                    "",
                    plain.replaceAll("\\s+", " "),
                    Escaped.words(plain),
                    List.of()));
        } else if (use.numbered().isPresent()) {
            String marker = styles.marker(use.numbered().get());
            passages.add(
                    line.passage(count, Passage.Form.ITEM, use.numbered().get().level(), marker));
        } else if (heading.isPresent()) {
            passages.add(Passage.heading(count, 2, heading.get().heading()));
            heading.get().text().ifPresent(text -> passages.add(Passage.paragraph(count, 0, text)));
        } else if (typed.isPresent()) {
            passages.add(
                    Passage.item(count, 0, typed.get().written(), typed.get().rest()));
        } else {
            passages.add(line.passage(count, Passage.Form.PARAGRAPH, 0, ""));
        }
    }

    private void picture(WordRuns.Picture picture) {
        passages.add(new Passage(
                count,
                Passage.Form.RAW,
                0,
                "",
                "",
                "![" + Escaped.words(picture.alt()) + "](" + picture.path() + ")",
                List.of()));
        words.append(picture.alt()).append('\n');
    }

    private void table(Xml table) {
        int first = count + 1;
        List<List<String>> plain = new ArrayList<>();
        StringBuilder markdown = new StringBuilder();
        for (Xml row : table.all("tr").toList()) {
            List<String> cells = new ArrayList<>();
            StringBuilder line = new StringBuilder("|");
            for (Xml cell : row.all("tc").toList()) {
                List<WordRuns.Line> lines =
                        cell.deep("p").map(p -> runs.line(p, ++count)).toList();
                String text = lines.stream()
                        .map(WordRuns.Line::plain)
                        .filter(l -> !l.isBlank())
                        .collect(Collectors.joining(" "));
                cells.add(text.replaceAll("\\s+", " ").strip());
                words.append(text).append('\n');
                line.append(' ')
                        .append(lines.stream()
                                .map(WordRuns.Line::markdown)
                                .filter(l -> !l.isBlank())
                                .collect(Collectors.joining("<br>")))
                        .append(" |");
            }
            plain.add(cells);
            markdown.append(line).append('\n');
            if (plain.size() == 1) {
                markdown.append("|")
                        .append(" --- |".repeat(Math.max(1, cells.size())))
                        .append('\n');
            }
        }
        boolean empty = plain.stream().allMatch(row -> row.stream().allMatch(String::isBlank));
        if (!empty) {
            String all = plain.stream().flatMap(List::stream).collect(Collectors.joining(" "));
            passages.add(new Passage(
                    first, Passage.Form.RAW, 0, "", all, markdown.toString().strip(), plain));
        }
    }

    private void footnotes() {
        for (Map.Entry<String, Xml> note : runs.footnotes().entrySet()) {
            String text = note.getValue()
                    .deep("p")
                    .map(p -> runs.line(p, count).markdown())
                    .collect(Collectors.joining(" "));
            String plain = note.getValue()
                    .deep("p")
                    .map(p -> runs.line(p, count).plain())
                    .collect(Collectors.joining(" "));
            words.append(plain).append('\n');
            passages.add(new Passage(
                    count, Passage.Form.RAW, 0, "", plain, "[^" + note.getKey() + "]: " + text.strip(), List.of()));
        }
    }

    private void margins() {
        List<String> told = new ArrayList<>();
        word.parts().keySet().stream()
                .filter(path -> path.matches("word/(?:header|footer)\\d*\\.xml"))
                .sorted()
                .forEach(path -> word.xml(path).ifPresent(xml -> {
                    String text = xml.deep("p")
                            .map(p -> runs.line(p, 0).plain().strip())
                            .filter(line -> !line.isEmpty())
                            .collect(Collectors.joining(" | "));
                    if (!text.isEmpty() && !told.contains(text)) {
                        told.add(text);
                        words.append(text).append('\n');
                        notes.add(Note.of(Note.Sort.DROPPED, 0, "importar.word-cabecera", text));
                    }
                }));
    }

    private void comments() {
        word.xml("word/comments.xml")
                .ifPresent(xml -> xml.all("comment").forEach(comment -> {
                    String text = comment.deep("p")
                            .map(p -> runs.line(p, 0).plain())
                            .collect(Collectors.joining(" "))
                            .strip();
                    words.append(text).append('\n');
                    notes.add(Note.of(
                            Note.Sort.UNCLEAR,
                            0,
                            "importar.word-comentario",
                            comment.attribute("author").orElse("?"),
                            text));
                }));
    }
}
