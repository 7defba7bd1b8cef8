package vigente.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vigente.page.SearchDocument;

/**
 * The files that answer searches among some documents, below one folder.
 *
 * <ul>
 *   <li>{@code indice.js}, the head: how many documents, stop words, where each file of terms begins
 *   <li>{@code pN.js}: terms with the documents they stand in
 *   <li>{@code oN.js}: words of N letters, for spelling
 *   <li>{@code tN.js}: what is shown of document N
 *   <li>{@code f.js}: the facts that results can be narrowed by
 * </ul>
 *
 * <p>Names do not tell content, so an unchanged file stays the file it was; the head names a version that the browser adds to
 * each address, and a stamp of the documents that every file repeats, so that files of two publications are never mixed.
 */
public final class SearchIndex {
    private static final String SEPARATOR = "\u001e";

    private final String folder;
    private final List<Reading> readings;
    private final Vocabulary vocabulary;
    private final String stamp;

    private SearchIndex(String folder, List<Reading> readings, Vocabulary vocabulary) {
        this.folder = folder;
        this.readings = readings;
        this.vocabulary = vocabulary;
        this.stamp = digest(readings.stream()
                .map(reading -> Sheets.page(reading.document()))
                .collect(Collectors.joining(SEPARATOR))
                .getBytes(StandardCharsets.UTF_8));
    }

    /** The files below {@code folder} (empty, or with {@code /} at its end), in a fixed order; may be none but the head. */
    static List<SearchFile> files(String folder, List<Reading> readings, Vocabulary vocabulary) {
        return new SearchIndex(folder, readings, vocabulary).files();
    }

    private List<SearchFile> files() {
        TermTable table = new TermTable(readings);
        TermShards shards = new TermShards(table);
        Spelling spelling = new Spelling(TermTable.forms(readings), vocabulary, table);
        List<SearchFile> files = new ArrayList<>();
        byte[] head = head(shards, spelling);
        files.add(SearchFile.of(folder, "indice", stamp, () -> head));
        if (readings.isEmpty()) {
            return files;
        }
        for (int i = 0; i < shards.count(); i++) {
            files.add(SearchFile.ofParts(folder, "p" + i, stamp, shards.content(i)));
        }
        for (int length : spelling.lengths()) {
            files.add(SearchFile.of(folder, "o" + length, stamp, () -> spelling.content(length)));
        }
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            files.add(SearchFile.of(folder, "t" + i, stamp, reading::sheet));
        }
        List<SearchDocument> documents =
                readings.stream().map(Reading::document).toList();
        files.add(SearchFile.of(folder, "f", stamp, () -> Sheets.facets(documents)));
        return files;
    }

    private byte[] head(TermShards shards, Spelling spelling) {
        return String.join(
                        SEPARATOR,
                        Integer.toString(readings.size()),
                        version(),
                        String.join(" ", new TreeSet<>(Vocabulary.STOP)),
                        String.join(" ", shards.firsts()),
                        spelling.lengths().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .getBytes(StandardCharsets.UTF_8);
    }

    // All that is in the files follows from the sheets; a new way of writing them comes with new scripts.
    private String version() {
        MessageDigest digest = sha256();
        readings.forEach(reading -> digest.update(reading.digest()));
        return HexFormat.of().formatHex(digest.digest(), 0, 4);
    }

    private static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes), 0, 3);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
