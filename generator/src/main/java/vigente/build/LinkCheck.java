package vigente.build;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Map<String, String> ids = new ConcurrentHashMap<>();
    /** For each address that is led to, the first page that does. */
    private final Map<String, String> led = new ConcurrentHashMap<>();

    /** Takes note of what a page holds and where it leads. */
    void page(String address, Leads leads) {
        ids.put(address, leads.ids());
        leads.targets().forEach(target -> led.merge(target, address, (a, b) -> a.compareTo(b) <= 0 ? a : b));
    }

    /** One problem for each address that leads to nothing; {@code holds}, asked from several threads, tells which files are published. */
    List<Problem> dead(Predicate<String> holds) {
        Problems dead = new Problems();
        led.entrySet().parallelStream()
                .filter(link -> isDead(link.getKey(), holds))
                .forEachOrdered(
                        link -> dead.add(Kind.DEAD_LINK, Place.start("manual.yaml"), link.getValue(), link.getKey()));
        return dead.sorted();
    }

    private boolean isDead(String target, Predicate<String> holds) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String fragment = hash < 0 ? "" : target.substring(hash + 1);
        String known = ids.getOrDefault(path, "");
        return !holds.test(path) || !fragment.isEmpty() && !known.contains("\n" + fragment + "\n");
    }
}
