package vigente.search;

import java.util.List;
import vigente.page.PlannedDocument;

/**
 * The search of a site.
 *
 * <p>Two indexes, alike: one of what readers are shown where they ask for a policy, one of all other revisions, which is
 * fetched only by who asks for drafts and superseded texts. So old texts neither slow nor distort the common search.
 */
public final class Search {
    private static final String CURRENT = "buscar/";
    private static final String OTHERS = "buscar/otras/";

    private final List<PlannedDocument> documents;
    private final Vocabulary vocabulary = new Vocabulary();

    /** @param documents in the order in which the indexes count them */
    public Search(List<PlannedDocument> documents) {
        this.documents = List.copyOf(documents);
    }

    /** The index of what readers are shown, to be filled. */
    public SearchIndex current() {
        return index(CURRENT, true);
    }

    /** The index of all other revisions, to be filled. */
    public SearchIndex others() {
        return index(OTHERS, false);
    }

    private SearchIndex index(String folder, boolean current) {
        return new SearchIndex(
                folder,
                documents.stream().filter(one -> one.current() == current).toList(),
                vocabulary);
    }
}
