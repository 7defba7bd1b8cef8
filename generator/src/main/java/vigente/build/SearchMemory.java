package vigente.build;

import java.util.Optional;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;
import vigente.bytes.DamagedBytes;
import vigente.output.Output;
import vigente.output.Sighted;
import vigente.output.Store;
import vigente.page.Imprint;
import vigente.page.PlannedDocument;
import vigente.policy.Policy;
import vigente.search.Gist;
import vigente.search.SearchIndex;
import vigente.search.SearchSheet;

/**
 * What an earlier build read in each document for the search, for as long as its pages would come out the same and the file
 * of what is shown of it stands published. May be used from several threads.
 */
final class SearchMemory implements DocumentMemory {
    private static final String KIND = "buscador";

    private final Store store;
    private final PageBasis basis;
    private final PageMemory pages;
    private final Output output;

    /**
     * @param basis tells all that the pages of a policy are made of, whose words are those that the search reads
     * @param pages tells whether they would come out the same
     */
    SearchMemory(Store store, PageBasis basis, PageMemory pages, Output output) {
        this.store = store;
        this.basis = basis;
        this.pages = pages;
        this.output = output;
    }

    @Override
    public Optional<Gist> recall(SearchIndex index, int number) {
        return store.find(name(index.document(number))).flatMap(bytes -> recall(bytes, index, number));
    }

    private Optional<Gist> recall(byte[] bytes, SearchIndex index, int number) {
        ByteReader in = new ByteReader(bytes);
        try {
            Policy policy = policy(index, number);
            Made made = Made.read(in);
            if (!in.text().equals(index.place(number)) || !pages.stands(made, policy)) {
                return Optional.empty();
            }
            Sighted sheet = PageTrace.readFile(in);
            Gist gist = Gist.read(in);
            if (!output.keep(sheet)) {
                return Optional.empty();
            }
            if (!made.equals(basis.of(policy))) {
                keep(index, number, sheet, gist);
            }
            return Optional.of(gist);
        } catch (DamagedBytes unknown) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(SearchIndex index, int number, SearchSheet sheet) {
        keep(index, number, output.sighted(sheet.file().path()), sheet.gist());
    }

    private void keep(SearchIndex index, int number, Sighted sheet, Gist gist) {
        ByteWriter out = new ByteWriter();
        basis.of(policy(index, number)).write(out);
        out.text(index.place(number));
        PageTrace.writeFile(sheet, out);
        gist.write(out);
        store.keep(name(index.document(number)), out.bytes());
    }

    @Override
    public void sweep() {
        store.sweep(KIND);
    }

    private static String name(PlannedDocument document) {
        return KIND + "/" + new Imprint().and(document.address()).text();
    }

    private static Policy policy(SearchIndex index, int number) {
        return index.document(number).policy().orElseThrow();
    }
}
