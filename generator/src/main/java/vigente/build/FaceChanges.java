package vigente.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vigente.glossary.TermSearch;
import vigente.page.Face;
import vigente.policy.Annex;
import vigente.policy.Directory;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.text.Block;

/**
 * How the faces of policies have changed since a build: by which names and terms texts may show one that did.
 *
 * <p>Whoever names none of them and uses none of these terms, in whatever inflection, shows nothing that has changed. May be asked
 * by several threads.
 */
final class FaceChanges {
    private final Directory directory;
    private final Set<String> names;
    private final Optional<TermSearch> terms;

    private FaceChanges(Directory directory, Set<String> names, Collection<TermSearch.Words> terms) {
        this.directory = directory;
        this.names = names;
        this.terms = terms.isEmpty() ? Optional.empty() : Optional.of(TermSearch.of(terms));
    }

    /** Gathers what has changed, policy by policy. */
    static final class Gathering {
        private final Set<String> names = new HashSet<>();
        private final Set<TermSearch.Words> terms = new HashSet<>();

        /** Adds a policy that had the face {@code before} and has {@code now}; empty where there was or is none. */
        void add(Optional<Face> before, Optional<Face> now) {
            if (before.equals(now)) {
                return;
            }
            boolean renamed = !before.map(Face::name).equals(now.map(Face::name));
            List<Face.Term> old = before.map(Face::terms).orElse(List.of());
            List<Face.Term> current = now.map(Face::terms).orElse(List.of());
            add(before, old, renamed ? List.of() : current);
            add(now, current, renamed ? List.of() : old);
        }

        private void add(Optional<Face> face, List<Face.Term> terms, List<Face.Term> same) {
            face.ifPresent(known -> names.addAll(known.codes()));
            Set<Face.Term> unchanged = new HashSet<>(same);
            for (Face.Term term : terms) {
                if (!unchanged.contains(term) && !term.words().isEmpty()) {
                    this.terms.add(new TermSearch.Words(term.words(), term.language()));
                    term.words().forEach(word -> names.add(Directory.fold(word)));
                }
            }
        }

        FaceChanges among(Directory directory) {
            return new FaceChanges(directory, names, terms);
        }
    }

    /** Whether the pages of {@code policy} may show anything that has changed. */
    boolean mayShowIn(Policy policy) {
        return policy.revisions().stream().anyMatch(this::mayShowIn);
    }

    private boolean mayShowIn(Revision revision) {
        return !Collections.disjoint(directory.named(revision), names)
                || terms.filter(search -> search.finds(text(revision))).isPresent();
    }

    /** Whether a text that belongs to no policy names anything that has changed. */
    boolean areNamedIn(List<Block> text) {
        return !Collections.disjoint(Directory.named(text), names);
    }

    private static List<Block> text(Revision revision) {
        List<Block> text = new ArrayList<>();
        revision.sections().forEach(section -> text.addAll(section.content()));
        revision.allDefinitions()
                .forEach(definition -> definition.text().known().ifPresent(text::addAll));
        for (Annex annex : revision.annexes()) {
            if (annex instanceof Annex.Document document) {
                text.addAll(document.content());
            }
        }
        return text;
    }
}
