package vigente.page;

import java.util.List;

/**
 * Whom the rules bind: one row for each post and each group that rules name.
 *
 * @param posts those that the manual declares and at least one rule in force or in a draft binds
 * @param groups names that rules use for several posts, or for people that no post names
 * @param free posts that no rule names
 */
public record RolesView(List<Row> posts, List<Row> groups, List<String> free) implements View {
    public RolesView {
        posts = List.copyOf(posts);
        groups = List.copyOf(groups);
        free = List.copyOf(free);
    }

    @Override
    public String template() {
        return "web/roles.ftlh";
    }

    /**
     * A post or group.
     *
     * @param rules how many rules in force bind it
     * @param drafts how many rules of working copies would
     */
    public record Row(LinkView role, int rules, int drafts) {}
}
