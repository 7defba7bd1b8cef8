package vigente.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problem;
import vigente.problem.Problems;

/**
 * Follows every address of every page that is published: links, anchors, images, style sheets and scripts.
 *
 * <p>What authors point to wrongly is found in the sources, with its place; what is found here is a template's doing. May
 * be told of pages from several threads.
 */
final class LinkCheck {
    /** The ids of each page. */
    private final Map<String, Ids> ids = new HashMap<>();
    /** What is led to and was not there when it was: for each file the ids, and the first page that leads to each. */
    private final Map<String, Map<String, String>> open = new HashMap<>();

    /** An address inside the site; the {@code fragment} is empty where the page as a whole is meant. */
    private record Goal(String page, String fragment) {
        static Goal of(String target) {
            int hash = target.indexOf('#');
            return hash < 0 ? new Goal(target, "") : new Goal(target.substring(0, hash), target.substring(hash + 1));
        }
    }

    /** Takes note of what a page holds and where it leads. */
    void page(String address, Leads leads) {
        Ids own = Ids.of(leads.ids());
        // Most lead to their own page: the others' threads need not wait for those.
        List<Goal> away = leads.targets().stream()
                .map(Goal::of)
                .filter(goal -> !goal.page().equals(address) || !own.hold(goal.fragment()))
                .toList();
        page(address, own, away);
    }

    private synchronized void page(String address, Ids own, List<Goal> goals) {
        ids.put(address, own);
        open.computeIfPresent(address, (page, waiting) -> {
            waiting.keySet().removeIf(own::hold);
            return waiting.isEmpty() ? null : waiting;
        });
        goals.forEach(goal -> lead(address, goal));
    }

    // Nearly all lead to a page that is there already: a large manual could not hold them.
    private void lead(String from, Goal goal) {
        Ids known = ids.get(goal.page());
        if (known == null || !known.hold(goal.fragment())) {
            open.computeIfAbsent(goal.page(), none -> new HashMap<>())
                    .merge(goal.fragment(), from, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
    }

    /** Takes note that no page is left: what stands in each of them is not asked for again. */
    synchronized void noPageIsLeft() {
        ids.clear();
    }

    /** One problem for each address that leads to nothing; {@code holds} tells which files are published. */
    synchronized List<Problem> dead(Predicate<String> holds) {
        Problems dead = new Problems();
        open.forEach((path, waiting) -> waiting.forEach((fragment, from) -> {
            if (!fragment.isEmpty() || !holds.test(path)) {
                String target = fragment.isEmpty() ? path : path + "#" + fragment;
                dead.add(Kind.DEAD_LINK, Place.start("manual.yaml"), from, target);
            }
        }));
        return dead.sorted();
    }
}
