package vigente.page;

import java.util.Optional;
import java.util.function.Supplier;
import vigente.policy.Policy;
import vigente.text.Links;

/**
 * A page to be printed.
 *
 * @param content what it shows, made when it is asked for and not kept: thousands of pages at once would fill the memory
 * @param listed whether the site has it for its own sake: neither a redirect nor the answer for what is not there
 * @param links where its links lead
 * @param policy whose text it shows; empty for a page of its own making
 * @param ofFaces whether it shows nothing but the {@link Face}s of policies and the states of the revisions that are shown of them
 */
public record PlannedPage(
        String address,
        String language,
        Prose notice,
        Supplier<View> content,
        boolean listed,
        Links links,
        Optional<Policy> policy,
        boolean ofFaces) {
    PlannedPage unlisted() {
        return new PlannedPage(address, language, notice, content, false, links, policy, ofFaces);
    }

    PlannedPage madeOfFaces() {
        return new PlannedPage(address, language, notice, content, listed, links, policy, true);
    }
}
