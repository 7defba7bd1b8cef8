package vigente.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vigente.csv.CsvText;
import vigente.message.Messages;
import vigente.policy.Annex;
import vigente.policy.AnnexKind;
import vigente.policy.Fingerprinter;
import vigente.policy.Revision;
import vigente.policy.SourceFile;
import vigente.problem.FileText;
import vigente.problem.Place;
import vigente.problem.Problems;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.PlainText;
import vigente.text.Windows1252;

/**
 * What a page can show of an annex that is a file: a table, a text or a picture.
 *
 * <p>A PDF has no page of its own, since browsers show it by themselves; other files can only be downloaded.
 */
final class FilePreview {
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "webp", "svg");
    private static final String TABLE = "csv";
    private static final String TEXT = "txt";
    private static final int ROWS = 100;
    private static final int LETTERS = 20_000;

    private final Annex.Document annex;
    private final Place place;

    private FilePreview(Annex.Document annex) {
        this.annex = annex;
        this.place = annex.place();
    }

    /** Whether {@code annex} is a file that is published and that a page can show. */
    static boolean exists(Revision revision, Annex.Document annex) {
        String ending = ending(annex);
        return annex.kind() == AnnexKind.FILE
                && AnnexViews.mayShow(annex)
                && (PICTURES.contains(ending) || ending.equals(TABLE) || ending.equals(TEXT))
                && file(revision, annex).isPresent();
    }

    /** What is shown of {@code annex}, of which {@link #exists} is true. */
    static List<Block> of(Revision revision, Annex.Document annex) {
        FilePreview preview = new FilePreview(annex);
        return switch (ending(annex)) {
            case TABLE -> preview.table(text(revision, annex));
            case TEXT -> preview.text(text(revision, annex));
            default -> preview.picture();
        };
    }

    private static String ending(Annex.Document annex) {
        return annex.file().substring(annex.file().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Optional<SourceFile> file(Revision revision, Annex.Document annex) {
        return revision.files().stream()
                .filter(file -> file.path().equals(annex.file()))
                .findFirst();
    }

    // What an old program saved is shown as well as it can be; the file itself stays as it is.
    private static String text(Revision revision, Annex.Document annex) {
        try {
            byte[] saved =
                    Files.readAllBytes(file(revision, annex).orElseThrow().location());
            byte[] bytes = Fingerprinter.canonical(annex.file(), saved);
            return Windows1252.isUtf8(bytes)
                    ? new String(bytes, StandardCharsets.UTF_8)
                    : Windows1252.text(bytes).orElseGet(() -> new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Block> picture() {
        String title = PlainText.ofWords(AnnexViews.title(annex).words());
        return List.of(new Block.Figure(new Inline.Image(annex.file(), title, "", place), place));
    }

    private List<Block> text(String text) {
        String shown = text.substring(0, Math.min(text.length(), LETTERS));
        List<Block> blocks = new ArrayList<>(List.of(new Block.CodeBlock(shown, place)));
        if (shown.length() < text.length()) {
            blocks.add(0, words(Messages.text("web.anexo.primeras-letras")));
        }
        return blocks;
    }

    private List<Block> table(String text) {
        List<CsvText.Row> rows = CsvText.rows(new FileText(annex.file(), text), new Problems());
        if (rows.isEmpty()) {
            return List.of();
        }
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<List<Block.Cell>> shown =
                rows.stream().limit(ROWS + 1).map(row -> cells(row, columns)).toList();
        List<Block> blocks = new ArrayList<>();
        if (shown.size() < rows.size()) {
            blocks.add(words(Messages.text("web.anexo.primeras-filas", ROWS, rows.size() - 1)));
        }
        blocks.add(new Block.Table(List.of(), shown.subList(0, 1), shown.subList(1, shown.size()), place));
        return blocks;
    }

    private static List<Block.Cell> cells(CsvText.Row row, int columns) {
        List<String> texts =
                new ArrayList<>(row.cells().stream().map(CsvText.Cell::text).toList());
        texts.addAll(Collections.nCopies(columns - texts.size(), ""));
        return texts.stream()
                .map(text -> new Block.Cell(Block.Align.START, List.of(new Inline.Text(text))))
                .toList();
    }

    private Block words(String said) {
        return new Block.Paragraph(List.of(new Inline.Text(said)), place);
    }
}
