package vigente.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the words of a Word document's paragraphs, with bold, italic, notes, links and pictures. */
final class WordRuns {
    private static final List<String> PICTURES = List.of(".png", ".jpg", ".jpeg", ".gif");

    private final WordPackage word;
    private final List<Note> notes;
    private final Map<String, String> relations = new HashMap<>();
    private final Map<String, Xml> footnotes = new LinkedHashMap<>();
    private final Map<String, Xml> allFootnotes = new HashMap<>();
    private final Map<String, byte[]> pictures = new TreeMap<>();
    private int changes;

    WordRuns(WordPackage word, List<Note> notes) {
        this.word = word;
        this.notes = notes;
        word.xml("word/_rels/document.xml.rels")
                .ifPresent(xml -> xml.all("Relationship")
                        .forEach(r -> relations.put(
                                r.attribute("Id").orElse(""),
                                r.attribute("Target").orElse(""))));
        word.xml("word/footnotes.xml").ifPresent(xml -> remember(xml, "footnote", ""));
        word.xml("word/endnotes.xml").ifPresent(xml -> remember(xml, "endnote", "f"));
    }

    private void remember(Xml xml, String name, String prefix) {
        xml.all(name)
                .filter(note -> note.attribute("type").isEmpty())
                .forEach(note -> allFootnotes.put(prefix + note.attribute("id").orElse(""), note));
    }

    /** A picture, copied into the revision's folder. */
    record Picture(String path, String alt) {}

    /**
     * The words of one paragraph.
     *
     * @param boxes text boxes that hang on it
     */
    record Line(String plain, String markdown, List<Picture> pictures, List<Xml> boxes) {
        Passage passage(int line, Passage.Form form, int indent, String marker) {
            return new Passage(line, form, indent, marker, plain.strip().replaceAll("\\s+", " "), markdown, List.of());
        }
    }

    /** The notes that were referred to so far, by the names under which the text refers to them. */
    Map<String, Xml> footnotes() {
        return Map.copyOf(footnotes);
    }

    Map<String, byte[]> pictures() {
        return pictures;
    }

    /** How many tracked changes were accepted. */
    int changes() {
        return changes;
    }

    Line line(Xml paragraph, int number) {
        Growing growing = new Growing(number);
        growing.all(paragraph);
        return growing.line();
    }

    private final class Growing {
        private final int number;
        private final StringBuilder plain = new StringBuilder();
        private final StringBuilder markdown = new StringBuilder();
        private final StringBuilder span = new StringBuilder();
        private final List<Picture> found = new ArrayList<>();
        private final List<Xml> boxes = new ArrayList<>();
        private String style = "";

        Growing(int number) {
            this.number = number;
        }

        Line line() {
            close();
            String text = markdown.toString().strip().replaceAll("\\s+", " ");
            String safe = text.startsWith("**") || text.startsWith("[^") ? text : Escaped.leading(text);
            return new Line(plain.toString(), safe, found, boxes);
        }

        void all(Xml parent) {
            for (Xml child : parent.children()) {
                switch (child.name()) {
                    case "r" -> run(child);
                    case "ins", "moveTo" -> {
                        changes++;
                        all(child);
                    }
                    case "del", "moveFrom" -> deleted(child);
                    case "hyperlink", "smartTag", "fldSimple", "sdt", "sdtContent", "customXml", "dir", "bdo" ->
                        all(child);
                    default -> {}
                }
            }
        }

        private void deleted(Xml change) {
            StringBuilder gone = new StringBuilder();
            change.deep("delText").forEach(t -> gone.append(t.text()));
            change.deep("t").forEach(t -> gone.append(t.text()));
            changes++;
            if (!gone.toString().isBlank()) {
                notes.add(Note.of(
                        Note.Sort.DROPPED,
                        number,
                        "importar.word-borrado",
                        gone.toString().strip()));
            }
        }

        private void run(Xml run) {
            Optional<Xml> properties = run.child("rPr");
            String wanted = (isOn(properties, "b") ? "**" : "") + (isOn(properties, "i") ? "*" : "");
            if (!wanted.equals(style)) {
                close();
                style = wanted;
            }
            run.children().forEach(this::piece);
        }

        private void piece(Xml piece) {
            switch (piece.name()) {
                case "t" -> text(piece.text());
                case "tab", "br", "cr", "ptab" -> text(" ");
                case "noBreakHyphen" -> text("-");
                case "footnoteReference" -> note(piece.attribute("id").orElse(""));
                case "endnoteReference" -> note("f" + piece.attribute("id").orElse(""));
                case "drawing", "pict", "object" -> drawing(piece);
                case "AlternateContent" ->
                    piece.child("Choice").ifPresent(c -> c.children().forEach(this::piece));
                default -> {}
            }
        }

        private void text(String words) {
            String clean = words.replaceAll(
                    "[\\x00-\\x1F\\x7F-\\x9F\\xAD\\u200B\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF]", " ");
            plain.append(clean);
            span.append(clean);
        }

        private void note(String id) {
            Xml note = allFootnotes.get(id);
            if (note != null) {
                close();
                footnotes.put(id, note);
                markdown.append("[^").append(id).append(']');
            }
        }

        private void drawing(Xml drawing) {
            drawing.deep("txbxContent").forEach(boxes::add);
            String alt = drawing.deep("docPr")
                    .findFirst()
                    .flatMap(p -> p.attribute("descr"))
                    .orElse("");
            drawing.deep("blip")
                    .findFirst()
                    .flatMap(b -> b.attribute("embed"))
                    .map(relations::get)
                    .ifPresent(target -> picture(target, alt));
            drawing.deep("imagedata")
                    .findFirst()
                    .flatMap(b -> b.attribute("id"))
                    .map(relations::get)
                    .ifPresent(target -> picture(target, alt));
        }

        private void picture(String target, String alt) {
            String name = target.substring(target.lastIndexOf('/') + 1)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9._-]", "-");
            Optional<byte[]> content = word.part("word/" + target);
            if (content.isEmpty() || PICTURES.stream().noneMatch(name::endsWith)) {
                notes.add(Note.of(Note.Sort.DROPPED, number, "importar.word-imagen-fuera", name));
                return;
            }
            pictures.put("imagenes/" + name, content.get());
            found.add(new Picture("imagenes/" + name, alt));
            notes.add(Note.of(Note.Sort.ASSUMED, number, "importar.word-imagen", "imagenes/" + name));
        }

        // Markdown's marks must stand at the words: spaces around them are put outside.
        private void close() {
            String words = span.toString();
            span.setLength(0);
            String core = words.strip();
            if (core.isEmpty() || style.isEmpty() || !Character.isLetterOrDigit(core.charAt(0))) {
                markdown.append(words.isBlank() ? words : Escaped.words(words));
                return;
            }
            String before = words.substring(0, words.indexOf(core));
            String after = words.substring(words.indexOf(core) + core.length());
            boolean glued = before.isEmpty()
                    && !markdown.isEmpty()
                    && Character.isLetterOrDigit(markdown.charAt(markdown.length() - 1));
            String mark = glued ? "" : style;
            String end = new StringBuilder(mark).reverse().toString();
            markdown.append(before)
                    .append(mark)
                    .append(Escaped.words(core))
                    .append(end)
                    .append(after);
        }

        private static boolean isOn(Optional<Xml> properties, String name) {
            return properties
                    .flatMap(p -> p.child(name))
                    .filter(b -> !List.of("0", "false", "none")
                            .contains(b.attribute("val").orElse("1")))
                    .isPresent();
        }
    }
}
