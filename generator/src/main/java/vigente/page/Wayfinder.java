package vigente.page;

import vigente.policy.Policy;
import vigente.policy.Revision;

/** Addresses the elements of all policies for a list that stands outside them. */
@FunctionalInterface
interface Wayfinder {
    /** The address of an element of a revision, or of the whole where {@code fragment} is empty; empty for none. */
    String to(Policy policy, Revision revision, String fragment);
}
