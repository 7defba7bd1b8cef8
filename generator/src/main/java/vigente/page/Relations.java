package vigente.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vigente.message.Messages;
import vigente.policy.Code;
import vigente.policy.Directory;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Slug;
import vigente.text.PendingMark;
import vigente.text.Target;

/** Which policies cite each other, and which rest on each other's definitions, told from both ends; may be asked by several threads. */
final class Relations {
    private final Directory directory;
    private final Lending lending;
    private final Map<Slug, Set<Policy>> shownCite = new ConcurrentHashMap<>();

    Relations(Directory directory, Lending lending) {
        this.directory = directory;
        this.lending = lending;
    }

    /** The other policies that a revision's text names. */
    private Set<Policy> cited(Policy policy, Revision revision) {
        Set<Policy> cited = new LinkedHashSet<>();
        for (Target target : directory.targets(revision)) {
            directory
                    .find(policy, revision, target)
                    .filter(found -> found.kind() != Directory.Kind.TERM)
                    .map(Directory.Found::policy)
                    .filter(other -> !other.slug().equals(policy.slug()))
                    .ifPresent(cited::add);
        }
        return cited;
    }

    /** The policies whose shown texts name {@code policy}, in the order of their addresses. */
    List<Policy> citing(Policy policy) {
        return directory.namers(policy).stream()
                .filter(other -> shownCites(other).contains(policy))
                .toList();
    }

    private Set<Policy> shownCites(Policy policy) {
        return shownCite.computeIfAbsent(policy.slug(), slug -> cited(policy, directory.shown(policy)));
    }

    /** The policies whose shown texts use definitions of {@code policy}, in the order of their addresses. */
    List<Policy> borrowing(Policy policy) {
        return lending.borrowers(policy);
    }

    /** How a revision is related to other policies, as a page at {@code from} tells it; what there is none of is left out. */
    List<Surroundings.Related> of(Policy policy, Revision revision, String from) {
        List<Surroundings.Related> all = new ArrayList<>();
        add(all, "cita", cited(policy, revision), from);
        add(all, "la-citan", citing(policy), from);
        add(all, "usa-terminos", lending.lenders(policy, revision), from);
        add(all, "usan-terminos", borrowing(policy), from);
        return all;
    }

    private void add(List<Surroundings.Related> all, String kind, Collection<Policy> policies, String from) {
        if (!policies.isEmpty()) {
            all.add(new Surroundings.Related(
                    Messages.text("web.relacion." + kind),
                    policies.stream()
                            .map(p -> link(p, from))
                            .sorted(java.util.Comparator.comparing(LinkView::label))
                            .toList()));
        }
    }

    private LinkView link(Policy policy, String from) {
        String code = policy.code().map(Code::text).orElse("");
        String title = directory.shown(policy).title().title().known().orElse(PendingMark.WORD);
        return new LinkView((code + " " + title).strip(), Url.relative(from, SiteMap.policy(policy.slug()), ""));
    }
}
