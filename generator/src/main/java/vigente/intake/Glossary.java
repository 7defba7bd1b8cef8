package vigente.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vigente.source.YamlText;
import vigente.text.Fold;
import vigente.text.PendingScanner;

/** Writes definitions as {@code definiciones} of politica.yaml. */
final class Glossary {
    private static final String OWED = "PENDIENTE";

    private final Footnotes footnotes;
    private final StringBuilder yaml = new StringBuilder();
    private final List<Note> notes = new ArrayList<>();
    private final Set<String> terms = new HashSet<>();
    private int top;
    private int nested;

    /** Writes definitions of a document that has these footnotes. */
    Glossary(Footnotes footnotes) {
        this.footnotes = footnotes;
    }

    void add(Piece.Entry entry) {
        write(entry, "  ", true);
    }

    /** A definition that the document writes as a paragraph or a row. */
    boolean add(Passage passage, HeadWord word) {
        if (!terms.add(Fold.plain(word.head()))) {
            notes.add(Note.of(Note.Sort.UNCLEAR, passage.line(), "importar.termino-repetido", word.head()));
            return false;
        }
        top++;
        yaml.append("  - termino: ").append(YamlText.scalar(word.head())).append('\n');
        text(word.text().isEmpty() ? OWED : word.text(), "    ");
        return true;
    }

    /** The YAML behind the key, each line indented; empty where there is no definition. */
    String yaml() {
        return yaml.toString();
    }

    int top() {
        return top;
    }

    int nested() {
        return nested;
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }

    private void write(Piece.Entry entry, String indent, boolean first) {
        top += first ? 1 : 0;
        nested += first ? 0 : 1;
        Passage item = entry.item();
        String words = item.markdown();
        if (PendingScanner.whole(words).isPresent()
                && entry.entries().isEmpty()
                && entry.more().isEmpty()) {
            yaml.append(indent).append("- ").append(words.strip()).append('\n');
            return;
        }
        Optional<HeadWord> word =
                HeadWord.of(words).or(() -> alone(entry, first)).filter(w -> isNew(w, item));
        yaml.append(indent).append("- ");
        if (word.isPresent()) {
            yaml.append("termino: ").append(YamlText.scalar(word.get().head())).append('\n');
            String text = all(word.get().text(), entry);
            if (!text.isEmpty() || entry.entries().isEmpty()) {
                tellOwed(text, item);
                text(text.isEmpty() ? OWED : text, indent + "  ");
            }
        } else {
            if (first) {
                notes.add(Note.of(Note.Sort.UNCLEAR, item.line(), "importar.sin-termino", item.plain()));
            }
            yaml.append("texto: ")
                    .append(scalar(footnotes.below(all(words, entry)), indent + "  "))
                    .append('\n');
        }
        if (!entry.entries().isEmpty()) {
            yaml.append(indent).append("  incluye:\n");
            entry.entries().forEach(e -> write(e, indent + "    ", false));
        }
    }

    // What names and does not explain is a term where something stands below it, or where nothing else it could be.
    private static Optional<HeadWord> alone(Piece.Entry entry, boolean first) {
        String words = HeadWord.plain(entry.item().markdown()).replaceFirst("\\s*:$", "");
        return (first || !entry.entries().isEmpty()) && HeadWord.isHead(words)
                ? Optional.of(new HeadWord(words, ""))
                : Optional.empty();
    }

    private boolean isNew(HeadWord word, Passage item) {
        boolean isNew = terms.add(Fold.plain(word.head()));
        if (!isNew) {
            notes.add(Note.of(Note.Sort.UNCLEAR, item.line(), "importar.termino-repetido", word.head()));
        }
        return isNew;
    }

    private void tellOwed(String text, Passage item) {
        if (text.isEmpty()) {
            notes.add(Note.of(Note.Sort.ASSUMED, item.line(), "importar.sin-texto", item.plain()));
        }
    }

    private static String all(String text, Piece.Entry entry) {
        String more = entry.more().stream().map(Passage::markdown).collect(Collectors.joining("\n\n"));
        return more.isEmpty() ? text : text.isEmpty() ? more : text + "\n\n" + more;
    }

    private void text(String text, String indent) {
        yaml.append(indent)
                .append("texto: ")
                .append(scalar(footnotes.below(text), indent))
                .append('\n');
    }

    private static String scalar(String text, String indent) {
        if (PendingScanner.whole(text).filter(f -> f.complaint().isEmpty()).isPresent()) {
            return text.strip();
        }
        return text.contains("\n")
                ? "|-\n"
                        + text.strip()
                                .lines()
                                .map(l -> l.isBlank() ? "" : indent + "  " + l)
                                .collect(Collectors.joining("\n"))
                : YamlText.scalar(text);
    }
}
