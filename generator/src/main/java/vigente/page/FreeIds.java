package vigente.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives each element of a page an id of its own, as near as can be to the one it would like. */
final class FreeIds {
    private final Set<String> taken = new HashSet<>();
    // Where thousands of policies define one term, beginning at 2 for each of them would take their number squared.
    private final Map<String, Integer> tried = new HashMap<>();

    /** {@code id}, or the first of {@code id-2}, {@code id-3} … that nobody has. */
    String of(String id) {
        if (taken.add(id)) {
            return id;
        }
        int next = tried.getOrDefault(id, 2);
        while (!taken.add(id + "-" + next)) {
            next++;
        }
        tried.put(id, next + 1);
        return id + "-" + next;
    }
}
