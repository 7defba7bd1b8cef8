package vigente.page;

import java.util.List;
import vigente.policy.Policy;
import vigente.policy.Revision;

/** Tells whose definitions a text rests on, from both ends. */
public interface Lending {
    /** The other policies whose terms the revision uses, each once. */
    List<Policy> lenders(Policy policy, Revision revision);

    /** The other policies whose shown texts use terms of {@code policy}, in the order of their addresses. */
    List<Policy> borrowers(Policy policy);
}
