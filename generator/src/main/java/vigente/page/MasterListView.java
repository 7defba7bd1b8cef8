package vigente.page;

import java.util.List;

/**
 * The master list of controlled documents: one row for each policy, sorted by code.
 *
 * @param downloads the same data as files, as far as they are published
 */
public record MasterListView(List<PolicyRow> rows, List<LinkView> downloads) implements View {
    public MasterListView {
        rows = List.copyOf(rows);
        downloads = List.copyOf(downloads);
    }

    @Override
    public String template() {
        return "web/master-list.ftlh";
    }
}
