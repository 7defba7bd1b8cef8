package vigente.page;

import java.time.LocalDate;
import vigente.policy.Settings;
import vigente.text.PendingMark;

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
 * @param copies whether there is a page of controlled copies
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
        String todayText,
        boolean copies) {
    /** Around a page of a site without controlled copies. */
    public SiteView(
            String title,
            String tradeName,
            String legalName,
            String language,
            String base,
            String logo,
            String colour,
            String today,
            String todayText) {
        this(title, tradeName, legalName, language, base, logo, colour, today, todayText, false);
    }

    /** The same, around a page of a site that has a page of controlled copies or has none. */
    public SiteView withCopies(boolean any) {
        return new SiteView(title, tradeName, legalName, language, base, logo, colour, today, todayText, any);
    }

    /** Around a page that belongs to no manual. */
    public static SiteView blank(String title, String address, LocalDate today) {
        return new SiteView(title, title, "", "es", Url.base(address), "", "", today.toString(), Dates.words(today));
    }

    /** What a page at {@code address} shows around its content on that day. */
    public static SiteView of(Settings settings, String address, String logo, LocalDate today) {
        return new SiteView(
                settings.title().known().orElse(PendingMark.WORD),
                settings.organisation().tradeName().known().orElse(PendingMark.WORD),
                settings.organisation().legalName().known().orElse(""),
                settings.language(),
                Url.base(address),
                logo,
                settings.appearance().colour().orElse(""),
                today.toString(),
                Dates.words(today));
    }
}
