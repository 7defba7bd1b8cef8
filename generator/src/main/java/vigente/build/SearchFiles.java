package vigente.build;

import java.util.List;
import java.util.stream.IntStream;
import vigente.output.Target;
import vigente.page.PlannedDocument;
import vigente.page.SearchPlan;
import vigente.search.Search;
import vigente.search.SearchFile;
import vigente.search.SearchIndex;

/** The index that the site's search reads ({@code buscar/}). */
final class SearchFiles {
    private final Edition edition;

    SearchFiles(Edition edition) {
        this.edition = edition;
    }

    void writeTo(Target output) {
        write(new SearchPlan(edition.standings(), edition.directory()).documents(), output);
    }

    /** Writes the index of {@code documents}. */
    static void write(List<PlannedDocument> documents, Target output) {
        Search search = new Search(documents);
        // One after the other, so that only one of them is in memory.
        write(search.current(), output);
        write(search.others(), output);
    }

    private static void write(SearchIndex index, Target output) {
        Workers.forEach(IntStream.range(0, index.size()).boxed().toList(), number -> write(index.read(number), output));
        Workers.forEach(index.files(), file -> write(file, output));
    }

    private static void write(SearchFile file, Target output) {
        output.write(file.path(), file.content().get());
    }
}
