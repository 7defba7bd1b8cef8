package vigente.page;

import java.util.Optional;
import java.util.function.Supplier;
import vigente.policy.Policy;

/**
 * A published revision that readers shall find.
 *
 * @param policy whose text it is; empty for a document of another making
 * @param address where it is read: path from the site's root, percent-encoded
 * @param current whether readers are shown it where they ask for the policy, and it was not withdrawn
 * @param content its words, made when they are asked for and not kept: those of a whole manual would fill the memory
 */
public record PlannedDocument(
        Optional<Policy> policy, String address, boolean current, Supplier<SearchDocument> content) {}
