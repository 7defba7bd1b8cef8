package vigente.build;

import java.util.Optional;
import java.util.function.Function;
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
    private final Function<Policy, String> basis;
    private final Output output;

    /** @param basis tells all that the pages of a policy are made of, whose words are those that the search reads */
    SearchMemory(Store store, Function<Policy, String> basis, Output output) {
        this.store = store;
        this.basis = basis;
        this.output = output;
    }

    @Override
    public Optional<Gist> recall(SearchIndex index, int number) {
        return store.find(name(index.document(number))).flatMap(bytes -> recall(bytes, made(index, number)));
    }

    private Optional<Gist> recall(byte[] bytes, String made) {
        ByteReader in = new ByteReader(bytes);
        try {
            if (!in.text().equals(made)) {
                return Optional.empty();
            }
            Sighted sheet = PageTrace.readFile(in);
            Gist gist = Gist.read(in);
            return output.keep(sheet) ? Optional.of(gist) : Optional.empty();
        } catch (DamagedBytes unknown) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(SearchIndex index, int number, SearchSheet sheet) {
        ByteWriter out = new ByteWriter();
        out.text(made(index, number));
        PageTrace.writeFile(output.sighted(sheet.file().path()), out);
        sheet.gist().write(out);
        store.keep(name(index.document(number)), out.bytes());
    }

    @Override
    public void sweep() {
        store.sweep(KIND);
    }

    private static String name(PlannedDocument document) {
        return KIND + "/" + new Imprint().and(document.address()).text();
    }

    private String made(SearchIndex index, int number) {
        Policy policy = index.document(number).policy().orElseThrow();
        return basis.apply(policy) + " " + index.place(number);
    }
}
