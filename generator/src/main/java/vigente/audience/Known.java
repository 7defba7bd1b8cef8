package vigente.audience;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import vigente.policy.Code;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Slug;
import vigente.policy.Term;
import vigente.text.Fold;

/** Gathers the names by which the documents of a manual are known, and tells hidden ones from visible ones. */
final class Known {
    // One word alone is everybody's: "Compras" is no trace of the policy of that name.
    private static final Pattern SEVERAL_WORDS = Pattern.compile("\\S+\\s+\\S.*", Pattern.DOTALL);

    private final Set<Slug> slugs = new HashSet<>();
    private final Set<String> folders = new HashSet<>();
    private final Set<String> common = new HashSet<>();

    private Known(Manual visible) {
        for (Policy policy : visible.policies()) {
            slugs.add(policy.slug());
            for (Revision revision : policy.revisions()) {
                folders.add(revision.folder());
                revision.title().title().known().map(Fold::plain).ifPresent(common::add);
                revision.allDefinitions().forEach(definition -> {
                    definition.term().map(Term::written).map(Fold::plain).ifPresent(common::add);
                    definition.synonyms().forEach(synonym -> common.add(Fold.plain(synonym.written())));
                });
            }
        }
    }

    /** The names of {@code whole}; hidden are those that nothing in {@code visible} has. */
    static Names names(Manual whole, Manual visible) {
        Known known = new Known(visible);
        Names names = new Names();
        for (Policy policy : whole.policies()) {
            for (Revision revision : policy.revisions()) {
                known.add(policy, revision, names::add);
            }
        }
        return names;
    }

    private void add(Policy policy, Revision revision, BiConsumer<String, Boolean> names) {
        boolean hidden = !folders.contains(revision.folder());
        boolean whole = !slugs.contains(policy.slug());
        revision.title().code().known().map(Code::text).ifPresent(code -> names.accept(code, hidden));
        revision.title()
                .title()
                .known()
                .filter(title -> hidden && SEVERAL_WORDS.matcher(title.strip()).matches())
                .filter(title -> !common.contains(Fold.plain(title)))
                .ifPresent(title -> names.accept(title, true));
        names.accept("politicas/" + policy.slug(), whole);
        revision.filing().aliases().forEach(alias -> names.accept("politicas/" + alias, hidden));
    }
}
