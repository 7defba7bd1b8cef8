package vigente.export;

/**
 * A rule as reports name it.
 *
 * @param code of its policy; empty while it is owed
 * @param slug its policy's address
 * @param rule {@code L-5}
 * @param url of the rule, from the site's root
 */
public record RuleRef(String code, String slug, String rule, String url) {
    /** {@code PO-COM-001 L-5}. */
    public String label() {
        return (code.isEmpty() ? slug : code) + " " + rule;
    }

    void write(Json json) {
        json.text("codigo", code).text("politica", slug).text("regla", rule).text("url", url);
    }
}
