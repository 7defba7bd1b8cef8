package vigente.page;

import vigente.text.Links;

/**
 * A page to be printed.
 *
 * @param links where its links lead
 */
public record PlannedPage(String address, String language, Prose notice, View view, Links links) {}
