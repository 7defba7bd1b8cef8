package vigente.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import vigente.build.Pipeline.Built;
import vigente.output.Output;
import vigente.output.Store;
import vigente.page.SitePlan;
import vigente.pdf.PrintMemory;

/**
 * What earlier builds of the same manual to the same place left for this one, in {@code .vigente} beside the sources.
 *
 * @param program a mark of the program, since another one may print otherwise
 * @param store empty for a build that starts from nothing
 * @param texts what was read of the manual's texts
 * @param notes what was noted of them; nothing where some are withheld from the readers, since nothing tells such a text from the whole
 * @param lastRun empty where the end of this build is not to be foreseen from that of another
 */
record Cache(Store store, KeptTexts texts, KeptNotes notes, String program, Optional<LastRun> lastRun) {
    private static final String PRINTS = "pdf";

    /** Nothing is remembered. */
    static final Cache NONE = new Cache(Store.NONE, KeptTexts.NONE, KeptNotes.NONE, "", Optional.empty());

    /**
     * What is remembered for {@code order}.
     *
     * @param program tells this program from any other that would do something else
     * @param begun this moment
     */
    static Cache of(Order order, String program, Instant begun) {
        Path content = order.sources().content();
        Store kept = Beside.store(content, order.output().toString());
        Store store = order.clean() ? kept.anew() : kept;
        KeptTexts texts = KeptTexts.of(content, program, begun);
        KeptNotes notes = order.audience().isPresent() ? KeptNotes.NONE : KeptNotes.of(content, program);
        // A signature tells its moment: no two runs end alike.
        Optional<LastRun> lastRun = order.signing().isPresent()
                ? Optional.empty()
                : Optional.of(new LastRun(store, new Circumstances(order, program, begun)));
        return order.clean()
                ? new Cache(store, texts.anew(), notes.anew(), Beside.mark(program), lastRun)
                : new Cache(store, texts, notes, Beside.mark(program), lastRun);
    }

    /** How the build would end, where nothing has changed since the last one. */
    Optional<Built> same() {
        return lastRun.flatMap(LastRun::same);
    }

    /** Keeps how it ended. */
    void keep(Built built) {
        lastRun.ifPresent(run -> run.keep(built));
    }

    /** What tells whether pages would come out as they were published; empty where that cannot be told. */
    Optional<PageBasis> basis(Order order, Edition edition, BrowserFiles browser, SitePlan plan) throws IOException {
        // What others may not read depends on all that is withheld, and no line tells that.
        return store == Store.NONE || order.audience().isPresent()
                ? Optional.empty()
                : Optional.of(new PageBasis(program, order, edition, browser, plan.outside()));
    }

    /** The pages that were published. */
    PageMemory pages(Optional<PageBasis> basis) {
        return basis.isEmpty() ? PageMemory.NONE : new PageMemory(store, basis);
    }

    /** The documents that the search has read, whose sheets were published where {@code output} goes. */
    DocumentMemory documents(Optional<PageBasis> basis, PageMemory pages, Output output) {
        return basis.<DocumentMemory>map(known -> new SearchMemory(store, known, pages, output))
                .orElse(DocumentMemory.NONE);
    }

    /** What the data published in {@code site} tell of each policy. */
    DataMemory data(Optional<PageBasis> basis, Path site) {
        return basis.isEmpty() ? DataMemory.NONE : new DataMemory(store, basis, site);
    }

    /** The prints that stand in the site, to which those that are new are added. */
    PublishedPrints published(Output output) {
        return new PublishedPrints(output, store, program);
    }

    /** What was set of each policy. */
    PrintTraces traces(Optional<PageBasis> basis, PageMemory pages) {
        return basis.isEmpty() ? PrintTraces.NONE : new PrintTraces(store, basis, pages);
    }

    /** The documents that were set. */
    PrintMemory prints() {
        return new PrintMemory() {
            @Override
            public Optional<byte[]> find(String key) {
                return store.find(name(key));
            }

            @Override
            public void keep(String key, byte[] printed) {
                store.keep(name(key), printed);
            }
        };
    }

    private String name(String key) {
        return PRINTS + "/" + program + "-" + key;
    }

    /** Forgets the documents that this build had no use for. */
    void sweepPrints() {
        store.sweep(PRINTS);
    }

    /** Forgets the texts that this build has not read, and what was noted of them. */
    void sweepTexts() {
        texts.sweep();
        notes.sweep();
    }
}
