package vigente.policy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vigente.text.Block;
import vigente.text.Fold;
import vigente.text.Inline;
import vigente.text.Target;
import vigente.text.Walk;

/**
 * Finds what a reference means in a manual (format: "politica.md", references).
 *
 * <p>In another policy it leads to the revision that the policy's page shows; in the own one to the revision it stands in.
 */
public final class Directory {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern ACCENTS = Pattern.compile("(?<![nN])\\p{M}+|(?<=[nN])[\\p{M}&&[^\\u0303]]+");

    // A text that asks for a term may not be led to its own policy's: of two policies, one is another.
    private static final int ENOUGH = 2;

    private final Function<Policy, Revision> shown;
    private final List<Policy> policies;
    private final Map<String, Policy> byCode = new HashMap<>();
    private final ContentsMemory memory;
    private volatile @Nullable Map<String, List<Found>> byTerm;
    private volatile @Nullable Namers namers;

    /** A directory of {@code manual} in which {@code shown} tells each policy's revision for readers. */
    public Directory(Manual manual, Function<Policy, Revision> shown) {
        this(manual, shown, new ContentsMemory());
    }

    /** The same; what {@code memory} knows is not looked through again. */
    public Directory(Manual manual, Function<Policy, Revision> shown, ContentsMemory memory) {
        this.policies = manual.policies();
        this.memory = memory;
        this.shown = shown;
        for (Policy policy : manual.policies()) {
            for (Revision revision : policy.revisions()) {
                revision.title().code().known().ifPresent(code -> byCode.putIfAbsent(fold(code.text()), policy));
            }
        }
    }

    // Few texts name a term of another policy, so most runs never need them all.
    private Map<String, List<Found>> byTerm() {
        Map<String, List<Found>> known = byTerm;
        if (known == null) {
            known = terms();
            byTerm = known;
        }
        return known;
    }

    private Map<String, List<Found>> terms() {
        Map<String, List<Found>> terms = new HashMap<>();
        for (Policy policy : policies) {
            Revision revision = shown.apply(policy);
            contents(revision).terms().forEach((name, spot) -> {
                List<Found> known = terms.computeIfAbsent(name, none -> new ArrayList<>(ENOUGH));
                if (known.size() < ENOUGH) {
                    known.add(found(policy, revision, spot));
                }
            });
        }
        return terms;
    }

    private static Found found(Policy policy, Revision revision, Contents.Spot spot) {
        return new Found(policy, revision, spot.fragment(), spot.kind(), spot.label());
    }

    /** What a reference leads to. */
    public enum Kind {
        POLICY,
        RULE,
        SECTION,
        TERM,
        ANNEX,
        ANCHOR
    }

    /**
     * Where a reference leads.
     *
     * @param fragment the element's id in the revision's page; empty for the whole
     * @param label what to call it: {@code L-9}, a term, a section's title; empty for the whole policy
     */
    public record Found(Policy policy, Revision revision, String fragment, Kind kind, String label) {}

    /** A definition that stands elsewhere: the folder of its revision, and its id there. */
    private record Pointer(String folder, String definition) {}

    /** The policy with that code, compared without regard to case and accents. */
    public Optional<Policy> policy(String code) {
        return Optional.ofNullable(byCode.get(fold(code)));
    }

    public List<Policy> policies() {
        return policies;
    }

    /** The revision that the policy's own page shows. */
    public Revision shown(Policy policy) {
        return shown.apply(policy);
    }

    /** All that a reference from outside can lead to in {@code policy}: the same lines, the same answers. */
    public List<String> addresses(Policy policy) {
        return contents(shown(policy)).lines();
    }

    /** All that a rule of {@code revision} can be found by, labels and anchors, each once, sorted. */
    public List<String> rules(Revision revision) {
        List<String> ids = new ArrayList<>();
        contents(revision).exact().forEach((id, spot) -> {
            if (spot.kind() == Kind.RULE) {
                ids.add(id);
            }
        });
        return ids;
    }

    /** What {@code target} means when it stands in {@code here} of {@code policy}; empty where it leads to nothing. */
    public Optional<Found> find(Policy policy, Revision here, Target target) {
        return find(policy, here, target, Set.of());
    }

    // Definitions that point at each other lead to nothing: none is followed twice.
    private Optional<Found> find(Policy policy, Revision here, Target target, Set<Pointer> been) {
        if (target.document().isEmpty()) {
            return inside(policy, here, target.fragment(), been);
        }
        Optional<Policy> other = policy(target.document());
        if (target.fragment().isEmpty()) {
            return other.map(p -> new Found(p, revision(p, policy, here), "", Kind.POLICY, ""))
                    .or(() -> term(policy, here, target.document(), been));
        }
        return other.flatMap(p -> inside(p, revision(p, policy, here), target.fragment(), been));
    }

    /** What {@code target} means in a text that belongs to no policy, such as the notice; empty where it leads to nothing. */
    public Optional<Found> find(Target target) {
        return policies.stream()
                .findFirst()
                .filter(any -> !target.document().isEmpty())
                .flatMap(any -> find(any, shown(any), target));
    }

    private Revision revision(Policy wanted, Policy policy, Revision here) {
        return wanted.slug().equals(policy.slug()) ? here : shown.apply(wanted);
    }

    /** A term: the own definition before another policy's, and of those the first by address. */
    public Optional<Found> term(Policy policy, Revision here, String name) {
        return term(policy, here, name, Set.of());
    }

    private Optional<Found> term(Policy policy, Revision here, String name, Set<Pointer> been) {
        return own(policy, here, name, been)
                .or(() -> byTerm().getOrDefault(fold(name), List.of()).stream()
                        .filter(f -> !f.policy().slug().equals(policy.slug()))
                        .findFirst());
    }

    private Optional<Found> own(Policy policy, Revision here, String name, Set<Pointer> been) {
        Contents contents = contents(here);
        String folded = fold(name);
        Optional<Contents.Pointer> pointer = contents.pointers().find(folded);
        return pointer.isPresent()
                ? elsewhere(policy, here, pointer.get(), been)
                : contents.terms().find(folded).map(spot -> found(policy, here, spot));
    }

    private Optional<Found> elsewhere(Policy policy, Revision here, Contents.Pointer pointer, Set<Pointer> been) {
        Set<Pointer> now = new HashSet<>(been);
        return now.add(new Pointer(here.folder(), pointer.fragment()))
                ? find(policy, here, pointer.target(), now)
                : Optional.empty();
    }

    private Optional<Found> inside(Policy policy, Revision revision, String fragment, Set<Pointer> been) {
        return contents(revision)
                .spot(fragment)
                .map(spot -> found(policy, revision, spot))
                .or(() -> own(policy, revision, fragment, been));
    }

    /** Every target that the sections and definitions of {@code revision} refer to, each once, in reading order. */
    public List<Target> targets(Revision revision) {
        return contents(revision).targets();
    }

    /** Whom {@code revision} speaks of. */
    public Mentions mentions(Revision revision) {
        return memory.mentions(revision);
    }

    /** All codes and terms that {@code revision} names to point at something, compared as {@link #fold} does. */
    public Set<String> named(Revision revision) {
        Set<String> named = new HashSet<>(mentions(revision).named());
        revision.title().replaces().forEach(pointer -> name(pointer.target(), named));
        for (Annex annex : revision.annexes()) {
            if (annex instanceof Annex.Document document) {
                name(document.content(), named);
                document.origin().ifPresent(origin -> {
                    name(origin.summary(), named);
                    origin.contradicts().forEach(pointer -> name(pointer.target(), named));
                });
            }
        }
        return named;
    }

    /** The same of a text that belongs to no policy. */
    public static Set<String> named(List<Block> text) {
        Set<String> named = new HashSet<>();
        name(text, named);
        return named;
    }

    private static void name(List<Block> text, Set<String> named) {
        Walk.inlines(text, inline -> {
            if (inline instanceof Inline.Reference reference) {
                name(reference.target(), named);
            }
        });
    }

    private static void name(Target target, Set<String> named) {
        if (!target.document().isEmpty()) {
            named.add(fold(target.document()));
        }
    }

    /** The policies whose shown texts may refer to {@code policy}, in the order of their addresses; it may be among them. */
    public List<Policy> namers(Policy policy) {
        Namers known = namers;
        if (known == null) {
            known = new Namers(this);
            namers = known;
        }
        return known.of(policy);
    }

    private Contents contents(Revision revision) {
        return memory.of(revision);
    }

    /** Case and accents aside, ñ kept: how names are compared. */
    public static String fold(String name) {
        // Codes, which are most of what is asked for, need no tidying.
        String tidy = isTidy(name) ? name : BLANKS.matcher(name.strip()).replaceAll(" ");
        if (Fold.isAscii(tidy)) {
            return tidy.toLowerCase(Locale.ROOT);
        }
        String decomposed = Normalizer.normalize(tidy, Normalizer.Form.NFD);
        return ACCENTS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static boolean isTidy(String name) {
        return name.chars().noneMatch(Character::isWhitespace);
    }
}
