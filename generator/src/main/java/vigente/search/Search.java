package vigente.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import vigente.page.SearchDocument;

/**
 * Makes the search of a site: first every document is read, by any number of threads, then the files are made of all.
 *
 * <p>Two indexes, alike: one of what readers are shown where they ask for a policy, one of all other revisions, which is
 * fetched only by who asks for drafts and superseded texts. So old texts neither slow nor distort the common search.
 */
public final class Search {
    /** The folder of the index of what readers are shown. */
    public static final String CURRENT = "buscar/";

    /** The folder of the index of all other revisions. */
    public static final String OTHERS = "buscar/otras/";

    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<Integer, Reading> readings = new ConcurrentSkipListMap<>();

    /** Reads a document; {@code place} orders it among the others. May be called from several threads. */
    public void read(int place, SearchDocument document) {
        readings.put(place, Reading.of(document, vocabulary));
    }

    /** The files of what has been read. */
    public List<SearchFile> files() {
        List<SearchFile> files = new ArrayList<>();
        files.addAll(SearchIndex.files(CURRENT, among(true), vocabulary));
        files.addAll(SearchIndex.files(OTHERS, among(false), vocabulary));
        return files;
    }

    private List<Reading> among(boolean current) {
        return readings.values().stream()
                .filter(reading -> reading.document().current() == current)
                .toList();
    }
}
