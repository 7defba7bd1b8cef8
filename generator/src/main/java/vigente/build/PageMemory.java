package vigente.build;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;
import vigente.bytes.DamagedBytes;
import vigente.output.Sighted;
import vigente.output.Store;
import vigente.page.Imprint;
import vigente.policy.Policy;

/**
 * The pages of each policy as an earlier build published them, for as long as they would come out the same.
 *
 * <p>The pages themselves are not kept a second time: what is remembered is by which file of the site each is known again. May
 * be used from several threads.
 */
final class PageMemory {
    /** Remembers nothing. */
    static final PageMemory NONE = new PageMemory(Store.NONE, policy -> "");

    private static final String KIND = "paginas";
    private static final String SHARED = KIND + "/comunes";

    private final Store store;
    private final Function<Policy, String> basis;

    /** @param basis tells all that the pages of a policy are made of: the same words, the same pages */
    PageMemory(Store store, Function<Policy, String> basis) {
        this.store = store;
        this.basis = basis;
    }

    /** What is remembered of {@code policy}. */
    Memory of(Policy policy) {
        return new Memory(policy);
    }

    /** By what the pages that belong to no policy are known again, by their addresses. */
    Map<String, Sighted> shared() {
        return store.find(SHARED).map(ByteReader::new).map(PageMemory::shared).orElse(Map.of());
    }

    private static Map<String, Sighted> shared(ByteReader in) {
        try {
            Map<String, Sighted> known = new HashMap<>();
            in.list(() -> PageTrace.readFile(in))
                    .forEach(page -> known.put(page.file().path(), page));
            return known;
        } catch (DamagedBytes unknown) {
            return Map.of();
        }
    }

    /** Keeps by what they are known now. */
    void keepShared(Collection<Sighted> pages) {
        ByteWriter out = new ByteWriter();
        out.list(List.copyOf(pages), page -> PageTrace.writeFile(page, out));
        store.keep(SHARED, out.bytes());
    }

    /** Forgets the policies that this build did not ask for. */
    void sweep() {
        store.sweep(KIND);
    }

    /** The pages of one policy. */
    final class Memory {
        private final String name;
        private final String made;
        private final List<PageTrace> before;

        private Memory(Policy policy) {
            name = KIND + "/" + new Imprint().and(policy.slug().text()).text();
            made = basis.apply(policy);
            before = store.find(name).map(bytes -> PageTrace.read(bytes, made)).orElse(List.of());
        }

        /** The page that was published at {@code address}; empty where it has to be made anew. */
        Optional<PageTrace> find(String address) {
            return before.stream()
                    .filter(page -> page.address().equals(address))
                    .findFirst();
        }

        /** Keeps how all pages of the policy are published now. */
        void keep(List<PageTrace> now) {
            store.keep(name, PageTrace.bytes(now, made));
        }
    }
}
