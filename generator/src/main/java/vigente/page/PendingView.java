package vigente.page;

import java.util.List;

/**
 * The register of what the organisation still owes.
 *
 * @param groups by policy code
 * @param downloads the same data as files, as far as they are published
 */
public record PendingView(List<Group> groups, List<LinkView> downloads) implements View {
    public PendingView {
        groups = List.copyOf(groups);
        downloads = List.copyOf(downloads);
    }

    /** Every item, sorted by policy code, then place. */
    public List<Row> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    /**
     * What one revision owes; a policy's working copy owes for itself.
     *
     * @param id the policy's slug; with the revision behind it where an earlier group has that
     * @param rows not empty
     */
    public record Group(String id, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
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
