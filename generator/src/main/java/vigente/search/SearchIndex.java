package vigente.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vigente.page.PlannedDocument;

/**
 * The files that answer searches among some documents, below one folder. First every document is read, by any number of
 * threads and in any order, then the other files are made of what they left.
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
    private final List<PlannedDocument> documents;
    private final Vocabulary vocabulary;
    private final String stamp;
    private final Notes notes;

    /** @param folder empty, or with {@code /} at its end */
    SearchIndex(String folder, List<PlannedDocument> documents, Vocabulary vocabulary) {
        this.folder = folder;
        this.documents = documents;
        this.vocabulary = vocabulary;
        this.stamp = digest(documents.stream()
                .map(PlannedDocument::address)
                .collect(Collectors.joining(SEPARATOR))
                .getBytes(StandardCharsets.UTF_8));
        this.notes = new Notes(documents.size());
    }

    /** How many documents it has. */
    public int size() {
        return documents.size();
    }

    /** The document of that number, counted from 0. */
    public PlannedDocument document(int number) {
        return documents.get(number);
    }

    /** Where what is shown of that document goes, and with which stamp: the same words at the same place, the same file. */
    public String place(int number) {
        return folder + sheet(number) + " " + stamp;
    }

    /** Reads the document of that number. */
    public SearchSheet read(int number) {
        Reading reading = Reading.of(documents.get(number).content().get(), vocabulary);
        return new SearchSheet(SearchFile.of(folder, sheet(number), stamp, reading::sheet), reading.gist());
    }

    private static String sheet(int number) {
        return "t" + number;
    }

    /** Takes the document of that number in, of which only the {@code gist} is known. */
    public void add(int number, Gist gist) {
        notes.add(number, gist);
    }

    /** All other files, in a fixed order, made of what was read; may be none but the head. */
    public List<SearchFile> files() {
        TermTable table = new TermTable(notes);
        TermShards shards = new TermShards(table);
        Spelling spelling = new Spelling(notes.forms(), vocabulary, table);
        List<SearchFile> files = new ArrayList<>();
        byte[] head = head(shards, spelling);
        files.add(SearchFile.of(folder, "indice", stamp, () -> head));
        if (documents.isEmpty()) {
            return files;
        }
        for (int i = 0; i < shards.count(); i++) {
            files.add(SearchFile.ofParts(folder, "p" + i, stamp, shards.content(i)));
        }
        for (int length : spelling.lengths()) {
            files.add(SearchFile.of(folder, "o" + length, stamp, () -> spelling.content(length)));
        }
        files.add(SearchFile.of(folder, "f", stamp, notes.facets()::bytes));
        return files;
    }

    private byte[] head(TermShards shards, Spelling spelling) {
        return String.join(
                        SEPARATOR,
                        Integer.toString(documents.size()),
                        version(),
                        String.join(" ", new TreeSet<>(Vocabulary.STOP)),
                        String.join(" ", shards.firsts()),
                        spelling.lengths().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .getBytes(StandardCharsets.UTF_8);
    }

    // All that is in the files follows from the sheets; a new way of writing them comes with new scripts.
    private String version() {
        MessageDigest digest = sha256();
        notes.digests().forEach(sheet -> digest.update(HexFormat.of().parseHex(sheet)));
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
