package vigente.page;

import java.util.function.Supplier;
import vigente.text.Links;

/**
 * A page to be printed.
 *
 * @param content what it shows, made when it is asked for and not kept: thousands of pages at once would fill the memory
 * @param links where its links lead
 */
public record PlannedPage(String address, String language, Prose notice, Supplier<View> content, Links links) {}
