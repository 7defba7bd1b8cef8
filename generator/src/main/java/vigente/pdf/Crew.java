package vigente.pdf;

import java.util.List;
import java.util.function.Consumer;

/** Does pieces of work that do not depend on each other, perhaps beside each other. */
public interface Crew {
    /** Does {@code work} for every item, and comes back when all is done. */
    <T> void forEach(List<T> items, Consumer<T> work);
}
