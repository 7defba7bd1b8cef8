package vigente.page;

import java.util.List;

/**
 * How long texts that are no longer in force are kept.
 *
 * @param rows sorted by the day they may be disposed of, those without one last
 * @param due how many may be disposed of on the day of the build
 * @param downloads the same data as files
 */
public record RetentionView(List<Row> rows, int due, List<LinkView> downloads) implements View {
    public RetentionView {
        rows = List.copyOf(rows);
        downloads = List.copyOf(downloads);
    }

    @Override
    public String template() {
        return "web/retention.ftlh";
    }

    /**
     * A revision that is no longer in force.
     *
     * @param ended the day it ceased to be, {@code AAAA-MM-DD}; empty where it is not known
     * @param period how long it is kept, as written; empty where nothing is said
     * @param disposal the first day it may be disposed of; empty where it cannot be computed
     * @param mayGo whether that day has come
     */
    public record Row(DocumentRow document, String ended, String period, String disposal, boolean mayGo) {}
}
