package vigente.page;

import java.util.function.Supplier;
import vigente.text.Links;

/**
 * A page to be printed.
 *
 * @param content what it shows, made when it is asked for and not kept: thousands of pages at once would fill the memory
 * @param listed whether the site has it for its own sake: neither a redirect nor the answer for what is not there
 * @param links where its links lead
 */
public record PlannedPage(
        String address, String language, Prose notice, Supplier<View> content, boolean listed, Links links) {
    PlannedPage unlisted() {
        return new PlannedPage(address, language, notice, content, false, links);
    }
}
