package vigente.build;

import java.util.List;
import java.util.stream.IntStream;
import vigente.output.Target;
import vigente.page.SearchDocument;
import vigente.page.SearchPlan;
import vigente.search.Search;

/** The index that the site's search reads ({@code buscar/}). */
final class SearchFiles {
    private final Edition edition;

    SearchFiles(Edition edition) {
        this.edition = edition;
    }

    void writeTo(Target output) {
        List<SearchDocument> documents = new SearchPlan(edition.standings(), edition.directory()).documents();
        Search search = new Search();
        Workers.forEach(IntStream.range(0, documents.size()).boxed().toList(), i -> search.read(i, documents.get(i)));
        Workers.forEach(
                search.files(), file -> output.write(file.path(), file.content().get()));
    }
}
