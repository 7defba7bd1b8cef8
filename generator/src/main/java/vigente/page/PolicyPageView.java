package vigente.page;

import java.util.List;
import java.util.Optional;
import vigente.text.PlainText;

/**
 * The page of a policy or of one of its revisions.
 *
 * @param main whether it is the policy's own address ({@code politicas/SLUG.html}) rather than a revision's
 * @param inForce the revision in force ("1.01"), or the policy that replaced this one ("PO-COM-001 Política de …");
 *     empty on the page of the one in force and where none is
 * @param draft the working copy ("1.02x"), shown on the page of another revision; empty where none is published
 * @param pending how many items are owed in this revision
 * @param register address of its rows in the pending register, relative to the page
 * @param circulation the sheet on which readers acknowledge it, and who has
 * @param cite what a rule of it is cited by ("PO-COM-001 rev. 1.01"), and where it stands for ever
 * @param around what stands around the text and is no part of it
 */
public record PolicyPageView(
        PolicyView policy,
        boolean main,
        Optional<LinkView> inForce,
        Optional<LinkView> draft,
        int pending,
        String register,
        List<LinkView> circulation,
        LinkView cite,
        Surroundings around)
        implements View {
    public PolicyPageView {
        circulation = List.copyOf(circulation);
    }

    @Override
    public String template() {
        return "web/policy.ftlh";
    }

    /** The document's own contents: the title of each part, leading to it. */
    public List<LinkView> contents() {
        return policy.parts().stream()
                .map(part -> new LinkView(PlainText.ofWords(part.title().words()), "#" + part.id()))
                .toList();
    }
}
