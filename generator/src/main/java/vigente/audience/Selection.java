package vigente.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vigente.control.Standings;
import vigente.policy.Circulation;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.RevisionNumber;

/**
 * Chooses the policies and revisions that readers may see.
 *
 * <p>A policy whose text for readers is above them is hidden as a whole: an older text would be taken for the rule. Of another
 * only the revisions next to that text stay, up to the first one hidden: a gap in the history would let a text appear to have
 * ruled on days on which another one did.
 */
record Selection(Clearance clearance, Standings standings) {
    /** The part of {@code manual} that readers may see, its texts as they are. */
    Manual of(Manual manual) {
        List<Policy> seen = manual.policies().stream()
                .map(this::of)
                .flatMap(Optional::stream)
                .toList();
        return new Manual(manual.settings(), manual.noticeFile(), manual.notice(), seen);
    }

    private Optional<Policy> of(Policy policy) {
        Revision shown = standings.of(policy).shown();
        if (!clearance.sees(shown)) {
            return Optional.empty();
        }
        List<Revision> all = policy.revisions();
        int first = all.indexOf(shown);
        int end = first + 1;
        while (first > 0 && clearance.sees(all.get(first - 1))) {
            first--;
        }
        while (end < all.size() && clearance.sees(all.get(end))) {
            end++;
        }
        return Optional.of(
                first == 0 && end == all.size() ? policy : part(policy, new ArrayList<>(all.subList(first, end))));
    }

    private static Policy part(Policy policy, List<Revision> revisions) {
        Set<RevisionNumber> numbers = revisions.stream().map(Revision::number).collect(Collectors.toSet());
        Circulation circulation = policy.circulation();
        return new Policy(
                policy.slug(),
                revisions,
                policy.acts().stream()
                        .filter(act -> numbers.contains(act.revision()))
                        .toList(),
                new Circulation(
                        circulation.acknowledgements().stream()
                                .filter(a -> numbers.contains(a.revision()))
                                .toList(),
                        circulation.copies().stream()
                                .filter(copy -> numbers.contains(copy.revision()))
                                .toList(),
                        circulation.files()));
    }
}
