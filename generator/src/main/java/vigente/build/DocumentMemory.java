package vigente.build;

import java.util.Optional;
import vigente.search.Gist;
import vigente.search.SearchIndex;
import vigente.search.SearchSheet;

/** What is remembered of the documents that the search has read. */
interface DocumentMemory {
    /** Remembers nothing. */
    DocumentMemory NONE = new DocumentMemory() {
        @Override
        public Optional<Gist> recall(SearchIndex index, int number) {
            return Optional.empty();
        }

        @Override
        public void keep(SearchIndex index, int number, SearchSheet sheet) {}

        @Override
        public void sweep() {}
    };

    /** Adds to the output what is shown of a document, as it was published before; empty where it has to be read anew. */
    Optional<Gist> recall(SearchIndex index, int number);

    /** Keeps what was read in a document; what is shown of it was added to the output. */
    void keep(SearchIndex index, int number, SearchSheet sheet);

    /** Forgets the documents that nobody asked for. */
    void sweep();
}
