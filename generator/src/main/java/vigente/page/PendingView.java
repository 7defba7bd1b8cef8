package vigente.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The register of what the organisation still owes.
 *
 * @param rows sorted by policy code, then place
 * @param groups the same rows by revision
 * @param downloads the same data as files, as far as they are published
 */
public record PendingView(List<Row> rows, List<Group> groups, List<LinkView> downloads) implements View {
    public PendingView {
        rows = List.copyOf(rows);
        groups = List.copyOf(groups);
        downloads = List.copyOf(downloads);
    }

    /** The register of {@code rows}. */
    public static PendingView of(List<Row> rows, List<LinkView> downloads) {
        Map<List<String>, List<Row>> revisions = new LinkedHashMap<>();
        rows.forEach(row -> revisions
                .computeIfAbsent(List.of(row.slug(), row.revision()), none -> new ArrayList<>())
                .add(row));
        List<Group> groups = new ArrayList<>();
        Set<String> slugs = new HashSet<>();
        revisions.forEach((revision, own) ->
                groups.add(new Group(slugs.add(revision.get(0)) ? revision.get(0) : String.join("-", revision), own)));
        return new PendingView(rows, groups, downloads);
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
