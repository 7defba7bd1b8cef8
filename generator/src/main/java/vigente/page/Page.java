package vigente.page;

import java.util.List;
import java.util.Map;

/**
 * One page of the site with everything its template prints, read there as {@code site}, {@code view} and so on.
 *
 * @param address from the site's root: {@code politicas/compras.html}
 * @param assets address from the root of each file the browser loads, by its plain name ({@code css/base.css})
 * @param stylesheets addresses from the root of style sheets beside the product's own, such as the company's colour
 * @param notice the confidentiality notice, which stands on every page
 */
public record Page(
        SiteView site, String address, Map<String, String> assets, List<String> stylesheets, Prose notice, View view) {
    public Page {
        assets = Map.copyOf(assets);
        stylesheets = List.copyOf(stylesheets);
    }
}
