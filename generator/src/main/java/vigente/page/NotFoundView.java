package vigente.page;

/**
 * The page that answers for an address that does not exist. It may be shown at any depth, so its links lead only where an
 * absolute address is known.
 *
 * @param home absolute address of the site, or {@code index.html} where the manual names none
 */
public record NotFoundView(String home) implements View {
    @Override
    public String template() {
        return "web/not-found.ftlh";
    }
}
