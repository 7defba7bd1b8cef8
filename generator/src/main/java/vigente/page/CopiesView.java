package vigente.page;

import java.util.List;

/**
 * Who holds controlled copies on paper.
 *
 * @param recall copies that are out of texts no longer in force: they have to come back
 * @param held copies that are out of texts in force
 * @param downloads the same data as files
 */
public record CopiesView(List<Row> recall, List<Row> held, List<LinkView> downloads) implements View {
    public CopiesView {
        recall = List.copyOf(recall);
        held = List.copyOf(held);
        downloads = List.copyOf(downloads);
    }

    @Override
    public String template() {
        return "web/copies.ftlh";
    }

    /**
     * A copy that is out.
     *
     * @param given {@code AAAA-MM-DD}
     */
    public record Row(DocumentRow document, String number, String holder, String post, String given) {}
}
