package vigente.page;

import java.util.List;

/**
 * One published revision as the search sees it. Texts still owed are the word PENDIENTE, absent ones empty.
 *
 * @param type "Política", "Procedimiento" …
 * @param keywords the author's own words to find it by
 * @param units in reading order; the first is the policy as a whole
 */
public record SearchDocument(
        String code,
        String title,
        String revision,
        StateView state,
        String type,
        String area,
        String responsible,
        String classification,
        List<String> keywords,
        List<SearchUnit> units) {
    public SearchDocument {
        keywords = List.copyOf(keywords);
        units = List.copyOf(units);
    }
}
