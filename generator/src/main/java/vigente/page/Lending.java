package vigente.page;

import java.util.List;
import vigente.policy.Policy;
import vigente.policy.Revision;

/** Tells whose definitions a text rests on. */
@FunctionalInterface
public interface Lending {
    /** The other policies whose terms the revision uses, each once. */
    List<Policy> lenders(Policy policy, Revision revision);
}
