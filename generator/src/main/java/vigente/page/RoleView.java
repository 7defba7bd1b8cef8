package vigente.page;

import java.util.List;

/**
 * The card of one post or group: every rule that binds it.
 *
 * @param name as the manual declares it, or as rules write it
 * @param kin for a group, the posts it stands for; for a post, the groups that it belongs to
 * @param group whether it is a group
 * @param inForce the rules that bind today, by policy
 * @param drafts those of working copies, which do not bind yet
 * @param rules how many rules bind today
 */
public record RoleView(
        String name, List<LinkView> kin, boolean group, List<Document> inForce, List<Document> drafts, int rules)
        implements View {
    public RoleView {
        kin = List.copyOf(kin);
        inForce = List.copyOf(inForce);
        drafts = List.copyOf(drafts);
    }

    @Override
    public String template() {
        return "web/role.ftlh";
    }

    /** The rules of one revision. */
    public record Document(DocumentRow document, String language, List<Bound> rules) {
        public Document {
            rules = List.copyOf(rules);
        }
    }

    /**
     * A rule that binds.
     *
     * @param label {@code L-9}, leading to the rule in its policy
     * @param heading the words of a rule that is a heading; empty otherwise
     * @param text its own, without that of nested rules
     * @param named whom it names, as written
     * @param note what it waits for; empty where it can be applied
     */
    public record Bound(LinkView label, Phrase heading, Prose text, String named, String note) {}
}
