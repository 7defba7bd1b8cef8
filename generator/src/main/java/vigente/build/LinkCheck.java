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
    /** The ids of each page, each between line ends. */
    private final Map<String, String> ids = new HashMap<>();
    /** What is led to and was not there when it was: for each file the ids, and the first page that leads to each. */
    private final Map<String, Map<String, String>> open = new HashMap<>();

    /** Takes note of what a page holds and where it leads. */
    synchronized void page(String address, Leads leads) {
        ids.put(address, leads.ids());
        open.computeIfPresent(address, (page, waiting) -> {
            waiting.keySet().removeIf(fragment -> isThere(page, fragment));
            return waiting.isEmpty() ? null : waiting;
        });
        leads.targets().forEach(target -> lead(address, target));
    }

    // Nearly all lead to a page that is there already, themselves above all: a large manual could not hold them.
    private void lead(String from, String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String fragment = hash < 0 ? "" : target.substring(hash + 1);
        if (!isThere(path, fragment)) {
            open.computeIfAbsent(path, none -> new HashMap<>())
                    .merge(fragment, from, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
    }

    private boolean isThere(String page, String fragment) {
        String known = ids.get(page);
        return known != null && (fragment.isEmpty() || known.contains("\n" + fragment + "\n"));
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
