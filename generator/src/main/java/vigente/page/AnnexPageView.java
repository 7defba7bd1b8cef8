package vigente.page;

import java.util.List;

/**
 * The page of one annex of one revision.
 *
 * @param annex label, title, kind and, for an external one, facts and summary; its own address is not used
 * @param policy code and title of the policy, leading to this annex there
 * @param revision of the policy it belongs to
 * @param state of that revision
 * @param content its text; empty for a file, and for an external document without permission
 * @param contradictions rules it disagrees with ("contradicción por resolver")
 * @param file the file to download, named as it is ("logo.png (12 KB)"); empty label where there is none
 */
public record AnnexPageView(
        PolicyView.AnnexView annex,
        LinkView policy,
        String revision,
        StateView state,
        Prose content,
        List<LinkView> contradictions,
        LinkView file)
        implements View {
    public AnnexPageView {
        contradictions = List.copyOf(contradictions);
    }

    @Override
    public String template() {
        return "web/annex.ftlh";
    }
}
