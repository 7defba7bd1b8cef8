package vigente.build;

import java.util.List;
import java.util.stream.IntStream;
import vigente.output.Target;
import vigente.page.PlannedDocument;
import vigente.page.SearchPlan;
import vigente.search.Gist;
import vigente.search.Search;
import vigente.search.SearchFile;
import vigente.search.SearchIndex;
import vigente.search.SearchSheet;

/** The index that the site's search reads ({@code buscar/}). */
final class SearchFiles {
    private final Edition edition;

    SearchFiles(Edition edition) {
        this.edition = edition;
    }

    void writeTo(Target output) {
        writeTo(output, DocumentMemory.NONE);
    }

    /** The same where documents that {@code memory} knows need not be read. */
    void writeTo(Target output, DocumentMemory memory) {
        write(new SearchPlan(edition.standings(), edition.directory()).documents(), output, memory);
    }

    /** Writes the index of {@code documents}. */
    static void write(List<PlannedDocument> documents, Target output, DocumentMemory memory) {
        Search search = new Search(documents);
        // One after the other, so that only one of them is in memory.
        write(search.current(), output, memory);
        write(search.others(), output, memory);
    }

    private static void write(SearchIndex index, Target output, DocumentMemory memory) {
        Workers.forEach(
                IntStream.range(0, index.size()).boxed().toList(),
                number -> index.add(
                        number, memory.recall(index, number).orElseGet(() -> read(index, number, output, memory))));
        Workers.forEach(index.files(), file -> write(file, output));
    }

    private static Gist read(SearchIndex index, int number, Target output, DocumentMemory memory) {
        SearchSheet sheet = index.read(number);
        write(sheet.file(), output);
        memory.keep(index, number, sheet);
        return sheet.gist();
    }

    private static void write(SearchFile file, Target output) {
        output.write(file.path(), file.content().get());
    }
}
