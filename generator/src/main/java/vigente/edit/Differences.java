package vigente.edit;

import java.util.List;
import vigente.policy.Revision;

/** Shows what one revision changes against another, for somebody who is about to put their name to it. */
@FunctionalInterface
public interface Differences {
    /** Lines for a terminal; none where nothing differs. */
    List<String> between(Revision before, Revision after);
}
