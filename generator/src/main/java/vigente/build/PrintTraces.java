package vigente.build;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;
import vigente.bytes.DamagedBytes;
import vigente.output.Store;
import vigente.page.Imprint;
import vigente.pdf.Fragment;
import vigente.pdf.PdfPress;
import vigente.pdf.PrintedFile;
import vigente.policy.Policy;

/**
 * What an earlier build set of each policy, for as long as it would come out the same: then its text is not even written for
 * the setter. May be used from several threads.
 */
final class PrintTraces {
    /** Remembers nothing. */
    static final PrintTraces NONE = new PrintTraces(Store.NONE, Optional.empty(), PageMemory.NONE);

    private final Store store;
    private final Optional<PageBasis> basis;
    private final PageMemory pages;

    /** A document that is set, and the file it becomes. */
    record Print(Fragment fragment, PrintedFile file) {}

    /**
     * @param basis tells all that the documents of a policy are made of, as it does of its pages; without any nothing is remembered
     * @param pages tells whether they would come out the same
     */
    PrintTraces(Store store, Optional<PageBasis> basis, PageMemory pages) {
        this.store = store;
        this.basis = basis;
        this.pages = pages;
    }

    /** Those of one folder of prints, where {@code neighbours} tells how its files lead to each other. */
    final class Shelf {
        private final PdfPress press;
        private final String neighbours;

        private Shelf(PdfPress press, String neighbours) {
            this.press = press;
            this.neighbours = neighbours;
        }

        /**
         * The document published at {@code path}.
         *
         * @param set sets it anew
         * @param finish makes a file of it
         */
        Print print(String path, Policy policy, Supplier<Fragment> set, Function<Fragment, PrintedFile> finish) {
            return recall(path, policy, finish).orElseGet(() -> {
                Fragment fragment = set.get();
                Print print = new Print(fragment, finish.apply(fragment));
                keep(path, policy, press.written(fragment), print.file().key());
                return print;
            });
        }

        private Optional<Print> recall(String path, Policy policy, Function<Fragment, PrintedFile> finish) {
            try {
                return store.find(name(path)).flatMap(kept -> recall(kept, path, policy, finish));
            } catch (DamagedBytes unknown) {
                return Optional.empty();
            }
        }

        private Optional<Print> recall(
                byte[] kept, String path, Policy policy, Function<Fragment, PrintedFile> finish) {
            ByteReader in = new ByteReader(kept);
            Made made = Made.read(in);
            if (!in.text().equals(path) || !in.text().equals(neighbours) || !pages.stands(made, policy)) {
                return Optional.empty();
            }
            byte[] written = in.piece();
            String key = in.text();
            if (basis.filter(now -> !now.of(policy).equals(made)).isPresent()) {
                keep(path, policy, written, key);
            }
            return press.again(written)
                    .map(fragment -> new Print(
                            fragment,
                            new PrintedFile(
                                    key, () -> finish.apply(fragment).content().bytes())));
        }

        private void keep(String path, Policy policy, byte[] written, String key) {
            basis.ifPresent(now -> {
                ByteWriter out = new ByteWriter();
                now.of(policy).write(out);
                out.text(path).text(neighbours).piece(written).text(key);
                store.keep(name(path), out.bytes());
            });
        }

        private String name(String path) {
            return PublishedPrints.KIND + "/" + new Imprint().and(path).text();
        }
    }

    Shelf shelf(PdfPress press, String neighbours) {
        return new Shelf(press, neighbours);
    }
}
