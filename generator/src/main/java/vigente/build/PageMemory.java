package vigente.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;
import vigente.bytes.DamagedBytes;
import vigente.output.Store;
import vigente.page.Face;
import vigente.page.Imprint;
import vigente.page.PlannedPage;
import vigente.page.View;
import vigente.page.ViewImprints;
import vigente.policy.Policy;
import vigente.policy.Slug;

/**
 * The pages of each policy as an earlier build published them, for as long as they would come out the same.
 *
 * <p>The pages themselves are not kept a second time: what is remembered is by which file of the site each is known again. May
 * be used from several threads.
 */
final class PageMemory {
    /** Remembers nothing. */
    static final PageMemory NONE = new PageMemory(Store.NONE, Optional.empty());

    private static final String KIND = "paginas";
    private static final String SHARED = KIND + "/comunes";

    private final Store store;
    private final Optional<PageBasis> basis;
    private final Last last;
    private final Optional<FaceChanges> changes;
    private final Lazy<String> ofFaces;
    private final ViewImprints views = new ViewImprints();
    private final Map<Slug, Boolean> unconcerned = new ConcurrentHashMap<>();

    /**
     * What the last build left of the site as a whole.
     *
     * @param faces those of all policies, counted together
     * @param policies their addresses
     */
    private record Last(String faces, Set<String> policies) {
        static final Last NOTHING = new Last("", Set.of());

        static Last read(byte[] bytes) {
            ByteReader in = new ByteReader(bytes);
            try {
                return new Last(in.text(), new TreeSet<>(in.list(in::text)));
            } catch (DamagedBytes unknown) {
                return NOTHING;
            }
        }

        byte[] bytes() {
            ByteWriter out = new ByteWriter();
            out.text(faces);
            out.list(List.copyOf(policies), out::text);
            return out.bytes();
        }
    }

    /**
     * What is remembered of a page that belongs to no policy.
     *
     * @param made all that it was made of, counted together; empty where that cannot be told
     */
    record Shared(String made, PageTrace page) {
        private static Optional<Shared> read(byte[] bytes) {
            ByteReader in = new ByteReader(bytes);
            try {
                String made = in.text();
                return PageTrace.read(in).stream().findFirst().map(page -> new Shared(made, page));
            } catch (DamagedBytes unknown) {
                return Optional.empty();
            }
        }

        private byte[] bytes() {
            ByteWriter out = new ByteWriter();
            out.text(made);
            PageTrace.write(List.of(page), out);
            return out.bytes();
        }

        /** Whether the page would come out the same where it is {@code now} made of that. */
        boolean stands(String now) {
            return !made.isEmpty() && made.equals(now);
        }
    }

    /** What is remembered of one policy. */
    private record Known(Made made, Face face, List<PageTrace> pages) {
        static Optional<Known> read(byte[] bytes) {
            ByteReader in = new ByteReader(bytes);
            try {
                return Optional.of(new Known(Made.read(in), Face.read(in), PageTrace.read(in)));
            } catch (DamagedBytes unknown) {
                return Optional.empty();
            }
        }

        byte[] bytes() {
            ByteWriter out = new ByteWriter();
            made.write(out);
            face.write(out);
            PageTrace.write(pages, out);
            return out.bytes();
        }
    }

    /** @param basis tells all that the pages of a policy are made of; without any nothing is remembered */
    PageMemory(Store store, Optional<PageBasis> basis) {
        this.store = store;
        this.basis = basis;
        this.last = store.find(SHARED).map(Last::read).orElse(Last.NOTHING);
        this.ofFaces = new Lazy<>(() -> basis.map(PageBasis::ofFaces).orElse(""));
        // At once, before what is remembered of any policy is written anew.
        this.changes = basis.filter(now -> !now.faces().equals(last.faces())).flatMap(this::changes);
    }

    /** Whether what was {@code made} of {@code policy} would come out the same now. */
    boolean stands(Made made, Policy policy) {
        return basis.filter(known -> stands(made, known.of(policy), policy)).isPresent();
    }

    private boolean stands(Made before, Made now, Policy policy) {
        return before.own().equals(now.own())
                && (before.faces().equals(now.faces()) || before.faces().equals(last.faces()) && isUnconcerned(policy));
    }

    private boolean isUnconcerned(Policy policy) {
        return unconcerned.computeIfAbsent(
                policy.slug(),
                unknown -> changes.filter(changed -> !changed.mayShowIn(policy)).isPresent());
    }

    // Empty where it cannot be told: a build that was broken off leaves some policies as it saw them, others as they
    // were.
    private Optional<FaceChanges> changes(PageBasis now) {
        FaceChanges.Gathering gathering = new FaceChanges.Gathering();
        Set<String> gone = new TreeSet<>(last.policies());
        for (Policy policy : now.policies()) {
            String slug = policy.slug().text();
            Optional<Face> before = Optional.empty();
            if (gone.remove(slug)) {
                before = face(slug);
                if (before.isEmpty()) {
                    return Optional.empty();
                }
            }
            gathering.add(before, Optional.of(now.face(policy)));
        }
        for (String slug : gone) {
            Optional<Face> before = face(slug);
            if (before.isEmpty()) {
                return Optional.empty();
            }
            gathering.add(before, Optional.empty());
        }
        return now.changes(gathering);
    }

    private Optional<Face> face(String slug) {
        return store.find(name(slug)).flatMap(this::face);
    }

    private Optional<Face> face(byte[] bytes) {
        ByteReader in = new ByteReader(bytes);
        try {
            return Made.read(in).faces().equals(last.faces()) ? Optional.of(Face.read(in)) : Optional.empty();
        } catch (DamagedBytes unknown) {
            return Optional.empty();
        }
    }

    // Addresses of pages end in .html, those of policies hold no point.
    private static String name(String address) {
        return KIND + "/" + new Imprint().and(address).text();
    }

    /** What is remembered of {@code policy}. */
    Memory of(Policy policy) {
        return new Memory(policy);
    }

    /** All that a page which belongs to no policy is made of, counted together; empty where that cannot be told. */
    String made(PlannedPage page, Supplier<View> view) {
        return page.ofFaces()
                ? ofFaces.get()
                : basis.flatMap(now -> views.of(view.get()).map(now::ofView)).orElse("");
    }

    /** What was published at {@code address}. */
    Optional<Shared> shared(String address) {
        return store.find(name(address))
                .flatMap(Shared::read)
                .filter(known -> known.page().address().equals(address));
    }

    /** Keeps how such a page is published now. */
    void keep(Shared page) {
        basis.ifPresent(now -> store.keep(name(page.page().address()), page.bytes()));
    }

    /** Keeps what there is, once all pages of policies are kept. */
    void keepPolicies() {
        basis.ifPresent(now -> {
            Set<String> policies = new TreeSet<>();
            now.policies().forEach(policy -> policies.add(policy.slug().text()));
            store.keep(SHARED, new Last(now.faces(), policies).bytes());
        });
    }

    /** Forgets the policies that this build did not ask for. */
    void sweep() {
        store.sweep(KIND);
    }

    /** The pages of one policy. */
    final class Memory {
        private final Policy policy;
        private final Optional<Known> before;

        private Memory(Policy policy) {
            this.policy = policy;
            this.before = store.find(name(policy.slug().text())).flatMap(Known::read);
        }

        /** The pages that were published of it, by their addresses, where they would come out the same. */
        Map<String, PageTrace> pages() {
            Map<String, PageTrace> pages = new HashMap<>();
            before.filter(known -> stands(known.made(), policy))
                    .ifPresent(known -> known.pages().forEach(page -> pages.put(page.address(), page)));
            return pages;
        }

        /** Keeps how all pages of the policy are published now. */
        void keep(List<PageTrace> now) {
            basis.ifPresent(known -> {
                Made made = known.of(policy);
                // The face is asked for last: it takes the policy's text.
                if (before.filter(
                                kept -> kept.made().equals(made) && kept.pages().equals(now))
                        .isEmpty()) {
                    store.keep(name(policy.slug().text()), new Known(made, known.face(policy), now).bytes());
                }
            });
        }
    }
}
