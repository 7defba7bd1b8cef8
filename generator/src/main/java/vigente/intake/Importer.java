package vigente.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vigente.message.Messages;
import vigente.policy.SectionKind;
import vigente.source.SectionWords;
import vigente.text.Fold;
import vigente.text.PendingScanner;

/**
 * Makes a policy's first working copy of a document.
 *
 * <p>No word is lost: each is in the files or in a note.
 */
public final class Importer {
    /** The largest document, in bytes. */
    public static final int LARGEST = 20_000_000;

    private static final List<SectionKind> REQUIRED =
            List.of(SectionKind.OBJECTIVE, SectionKind.SCOPE, SectionKind.RULES);
    private static final String OWED = "PENDIENTE";
    private static final Pattern EMPHASIS = Pattern.compile("(?<!\\\\)[*_~]+");

    private final Known known;
    private final Wish wish;
    private final List<Note> notes = new ArrayList<>();
    private final BodyText body = new BodyText();
    private final Footnotes footnotes;
    private final Glossary glossary;

    private Importer(Known known, Wish wish, Footnotes footnotes) {
        this.known = known;
        this.wish = wish;
        this.footnotes = footnotes;
        this.glossary = new Glossary(footnotes);
    }

    /**
     * The working copy that {@code bytes} come to.
     *
     * @param name of the file; its ending says what it is
     * @throws Unreadable where it is none that can be read
     */
    public static Imported read(byte[] bytes, String name, Known known, Wish wish) {
        if (bytes.length > LARGEST) {
            throw new Unreadable("importar.grande", name, bytes.length / 1_000_000, LARGEST / 1_000_000);
        }
        Document document = document(bytes, name);
        return new Importer(known, wish, Footnotes.of(document.passages())).draft(document, name);
    }

    private static Document document(byte[] bytes, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Document document = lower.endsWith(".docx")
                ? WordReader.read(bytes, name)
                : lower.endsWith(".md") || lower.endsWith(".markdown")
                        ? MarkdownLines.read(Decoding.of(bytes, name))
                        : TextReader.read(Decoding.of(bytes, name));
        if (document.passages().isEmpty()) {
            throw new Unreadable("importar.vacio", name);
        }
        return document;
    }

    private Imported draft(Document document, String name) {
        notes.addAll(document.notes());
        notes.addAll(Accents.notes(document.words()));
        TitlePage page = TitlePage.read(document, known);
        Sorter.Sorted sorted = Sorter.sort(Piece.of(page.rest()));
        PolicyData data = new PolicyData(known, page, wish);
        String title = page.datum(TitleLabels.TITLE).orElseGet(() -> fromName(name));
        String yaml = data.yaml(title, sorted.parts());
        write(sorted.parts());
        notes.addAll(page.notes());
        notes.addAll(sorted.notes());
        notes.addAll(data.notes());
        notes.addAll(glossary.notes());
        tellNumbers();
        Map<String, byte[]> files = new HashMap<>(document.files());
        String whole = yaml + (glossary.yaml().isEmpty() ? "" : "definiciones:\n" + glossary.yaml());
        files.put("politica.yaml", whole.getBytes(StandardCharsets.UTF_8));
        String text = footnotes.without(body.toString(), glossary.yaml());
        files.put("politica.md", text.getBytes(StandardCharsets.UTF_8));
        tellLost(document.words(), whole + text);
        notes.sort(Comparator.comparing(Note::sort).thenComparingInt(Note::line));
        int owed = PendingScanner.scan(whole).size() + PendingScanner.scan(text).size();
        String code = wish.code().or(() -> page.datum(TitleLabels.CODE)).orElse("");
        Imported.Counts counts = new Imported.Counts(glossary.top(), glossary.nested(), body.rules(), owed);
        return new Imported(title, code, data.number(), files, counts, notes, document.unit());
    }

    private String fromName(String name) {
        String title =
                name.replaceFirst("\\.[^.]*$", "").replaceAll("[_-]+", " ").strip();
        notes.add(Note.of(Note.Sort.ASSUMED, 0, "importar.titulo-del-archivo", title));
        return title;
    }

    private void write(List<Part> parts) {
        boolean asked = false;
        for (Part part : parts) {
            if (part.is(SectionKind.DEFINITIONS)) {
                definitions(part);
            } else if (isNotice(part) && Fold.kebab(known.notice()).contains(Fold.kebab(PolicyData.words(part)))) {
                notes.add(Note.of(Note.Sort.DROPPED, part.line(), "importar.aviso-igual", PolicyData.words(part)));
            } else {
                if (!asked && (part.is(SectionKind.ANNEXES) || isNotice(part))) {
                    required(parts);
                    asked = true;
                }
                section(part);
            }
        }
        if (!asked) {
            required(parts);
        }
        if (REQUIRED.stream().allMatch(kind -> Part.find(parts, kind).isEmpty())) {
            notes.add(Note.of(Note.Sort.LOOK, 0, "importar.no-es-politica"));
        }
    }

    private static boolean isNotice(Part part) {
        return Headings.isNotice(part.heading());
    }

    // What every policy must have and this document has not is owed.
    private void required(List<Part> parts) {
        for (SectionKind kind : REQUIRED) {
            if (Part.find(parts, kind).isEmpty()) {
                notes.add(Note.of(Note.Sort.UNCLEAR, 0, "importar.falta-seccion", kind.word()));
                body.section(kind.word());
                body.paragraph((kind == SectionKind.RULES ? "1. " : "") + OWED + "(nota: "
                        + Messages.text("importar.nota.seccion") + ")");
            }
        }
    }

    private void section(Part part) {
        boolean understood =
                part.kinds().isEmpty() || !SectionWords.kinds(part.heading()).isEmpty();
        String heading = Headings.unnumbered(part.heading());
        if (!understood) {
            String word = part.kinds().get(0).word();
            notes.add(Note.of(Note.Sort.ASSUMED, part.line(), "importar.encabezado", heading, word));
            heading = word;
        }
        if (!part.heading().isEmpty()) {
            body.section(heading);
        }
        if (part.pieces().isEmpty() && !part.kinds().isEmpty()) {
            body.paragraph(OWED + "(nota: " + Messages.text("importar.nota.seccion") + ")");
            notes.add(Note.of(Note.Sort.UNCLEAR, part.line(), "importar.seccion-vacia", heading));
        }
        body.pieces(part);
    }

    private void definitions(Part part) {
        Part left = new Part(part.kinds(), part.heading(), part.line(), new ArrayList<>());
        for (Piece piece : part.pieces()) {
            if (piece instanceof Piece.Listing list) {
                list.entries().forEach(glossary::add);
            } else if (!rows(piece.first()) && !word(piece)) {
                left.pieces().add(piece);
            }
        }
        if (!left.pieces().isEmpty()) {
            section(left);
            notes.add(Note.of(Note.Sort.UNCLEAR, left.pieces().get(0).first().line(), "importar.definicion-suelta"));
        } else if (part.line() > 0) {
            notes.add(Note.of(Note.Sort.ASSUMED, part.line(), "importar.definiciones-en-datos", part.heading()));
        }
    }

    private boolean word(Piece piece) {
        Optional<HeadWord> word = piece instanceof Piece.Text && !piece.first().is(Passage.Form.RAW)
                ? HeadWord.of(piece.first().markdown())
                : Optional.empty();
        return word.isPresent() && glossary.add(piece.first(), word.get());
    }

    // A table of two columns: the term and what it means.
    private boolean rows(Passage table) {
        if (table.cells().isEmpty() || table.cells().stream().anyMatch(row -> row.size() != 2)) {
            return false;
        }
        for (List<String> row : table.cells()) {
            if (Fold.plain(row.get(0)).matches("(?:termino|concepto|palabra|abreviatura|sigla)s?")) {
                notes.add(
                        Note.of(Note.Sort.DROPPED, table.line(), "importar.fila-de-titulos", String.join(" | ", row)));
            } else if (!glossary.add(table, new HeadWord(row.get(0).strip(), Escaped.text(row.get(1))))) {
                notes.add(Note.of(Note.Sort.DROPPED, table.line(), "importar.fila", String.join(" | ", row)));
            }
        }
        return true;
    }

    private void tellNumbers() {
        List<String> markers = body.markers();
        if (!markers.isEmpty() && (Marker.number(markers.get(0)) != 1 || Marker.parts(markers.get(0)) > 1)) {
            notes.add(
                    Note.of(Note.Sort.ASSUMED, 0, "importar.numeracion", markers.get(0), markers.get(1), body.rules()));
        }
    }

    // The promise that no word is lost does not rest on every other line of this room.
    private void tellLost(String document, String result) {
        Words kept = new Words().add(result);
        notes.forEach(note -> kept.add(note.words()));
        Words all = new Words();
        document.lines().map(Headings::unmarked).forEach(all::add);
        List<String> lost = new ArrayList<>(all.without(kept));
        // Emphasis may begin or end inside a word.
        lost.retainAll(all.without(new Words().add(EMPHASIS.matcher(result).replaceAll(""))));
        if (!lost.isEmpty()) {
            notes.add(Note.of(Note.Sort.LOOK, 0, "importar.palabras", String.join(", ", lost)));
        }
    }
}
