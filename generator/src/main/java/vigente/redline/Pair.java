package vigente.redline;

import java.util.Optional;

/** An element in both revisions, or in one of them; never in none. */
record Pair(Optional<Element> before, Optional<Element> after) {
    Pair {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a pair of nothing");
        }
    }
}
