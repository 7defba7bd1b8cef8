package vigente.page;

/**
 * Words that lead somewhere.
 *
 * @param address relative to the page that shows it; empty where there is nothing to lead to
 */
public record LinkView(String label, String address) {}
