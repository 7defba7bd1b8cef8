package vigente.page;

/**
 * What every page of the site shows around its own content.
 *
 * @param title of the manual
 * @param language BCP 47 of the interface
 * @param base from this page to the site's root: empty or {@code ../} repeated
 * @param logo address of the logo from the root; empty where there is none
 * @param colour the company's colour {@code #0b5cad}; empty for the product's own
 * @param today the build day {@code AAAA-MM-DD}
 * @param todayText the build day in words
 */
public record SiteView(
        String title,
        String tradeName,
        String legalName,
        String language,
        String base,
        String logo,
        String colour,
        String today,
        String todayText) {}
