package vigente.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vigente.policy.PendingItem;
import vigente.policy.Policy;
import vigente.policy.Revision;

/**
 * What one revision owes.
 *
 * @param id in a page that lists it: the policy's slug; with the revision behind it where an earlier debt has that
 * @param items in the order of the text, not empty
 */
record Debt(String id, Policy policy, Revision revision, List<PendingItem> items) {
    /** Each debt among {@code items}, which all belong to policies, in the order of its first. */
    static List<Debt> of(List<PendingItem> items) {
        Map<String, List<PendingItem>> byRevision = new LinkedHashMap<>();
        items.forEach(item -> byRevision
                .computeIfAbsent(item.revision().orElseThrow().folder(), none -> new ArrayList<>())
                .add(item));
        Set<String> slugs = new HashSet<>();
        return byRevision.values().stream().map(own -> of(own, slugs)).toList();
    }

    private static Debt of(List<PendingItem> items, Set<String> slugs) {
        Policy policy = items.get(0).policy().orElseThrow();
        Revision revision = items.get(0).revision().orElseThrow();
        String slug = policy.slug().text();
        return new Debt(slugs.add(slug) ? slug : slug + "-" + revision.number(), policy, revision, items);
    }

    /** How many of them should have been written before {@code today}. */
    int late(LocalDate today) {
        return (int) items.stream()
                .filter(item -> item.mark().due().filter(today::isAfter).isPresent())
                .count();
    }
}
