package vigente.page;

import java.util.List;

/**
 * How far the texts that bind readers are acknowledged: one row for each, sorted by code.
 *
 * @param downloads the same data as files
 */
public record AcknowledgementsView(List<Row> rows, List<LinkView> downloads) implements View {
    public AcknowledgementsView {
        rows = List.copyOf(rows);
        downloads = List.copyOf(downloads);
    }

    @Override
    public String template() {
        return "web/acknowledgements.ftlh";
    }

    /**
     * A revision and how far it is acknowledged.
     *
     * @param outstanding posts, areas and people who still have to, in words; as many as the band counts
     * @param groups entries of the distribution whose members nobody can count
     * @param details leads to who has; without words where nobody has and nobody has to
     * @param sheet the form to sign; without address where no PDF is made
     */
    public record Row(
            DocumentRow document,
            CoverageWords coverage,
            List<String> outstanding,
            List<String> groups,
            LinkView details,
            LinkView sheet) {
        public Row {
            groups = List.copyOf(groups);
            outstanding = List.copyOf(outstanding);
        }
    }
}
