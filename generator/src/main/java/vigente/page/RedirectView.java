package vigente.page;

/**
 * The page at a former address of a policy.
 *
 * @param target where the policy is now: its code and title, with an address relative to this page
 */
public record RedirectView(LinkView target) implements View {
    @Override
    public String template() {
        return "web/redirect.ftlh";
    }
}
