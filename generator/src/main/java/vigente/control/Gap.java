package vigente.control;

import vigente.policy.Policy;
import vigente.policy.Revision;

/**
 * Evidence that a policy does not hold.
 *
 * @param revision the one that readers are shown
 * @param element which annex; empty where it concerns the whole
 */
public record Gap(Policy policy, Revision revision, Lack lack, String element) {}
