package vigente.page;

import java.util.List;

/**
 * The register of what the organisation still owes.
 *
 * @param rows sorted by policy code, then place
 * @param downloads the same data as files, as far as they are published
 */
public record PendingView(List<Row> rows, List<LinkView> downloads) implements View {
    public PendingView {
        rows = List.copyOf(rows);
        downloads = List.copyOf(downloads);
    }

    @Override
    public String template() {
        return "web/pending.ftlh";
    }

    /**
     * One pending item. Rows of one policy stand together.
     *
     * @param slug of the policy; the register's rows of a policy are found under {@code pendientes.html#SLUG}
     * @param policy the policy's title and address
     * @param where {@code dato}, {@code definicion}, {@code regla}, {@code seccion} or {@code anexo}
     * @param element which one: "fecha de emisión", "Misión, nuestra", "L-5", "Alcance", "A-2"
     * @param note empty where there is none
     * @param owner who owes it; empty where nobody is named
     * @param due until when, {@code AAAA-MM-DD}; empty where no date is set
     * @param dueText the date in words; empty likewise
     * @param late whether that date has passed on the build day
     * @param address of the item in its page
     * @param blocks rules that use it themselves and cannot be applied until it is filled
     * @param affects rules that reach it only through other definitions
     */
    public record Row(
            String slug,
            String code,
            LinkView policy,
            String revision,
            StateView state,
            String where,
            String element,
            String note,
            String owner,
            String due,
            String dueText,
            boolean late,
            String address,
            List<LinkView> blocks,
            List<LinkView> affects) {
        public Row {
            blocks = List.copyOf(blocks);
            affects = List.copyOf(affects);
        }
    }
}
