package vigente.page;

import java.util.List;

/**
 * The calendar of periodic reviews.
 *
 * @param rows those without a date first, then by due date, the earliest first
 * @param downloads the same data as files, as far as they are published
 */
public record ReviewsView(List<Row> rows, List<LinkView> downloads) implements View {
    public ReviewsView {
        rows = List.copyOf(rows);
        downloads = List.copyOf(downloads);
    }

    @Override
    public String template() {
        return "web/reviews.ftlh";
    }

    /**
     * A policy to be reviewed; its row has a review.
     *
     * @param base from which day the period runs, in words; empty where it is not known
     * @param period "12 meses"; empty where it is not known
     */
    public record Row(PolicyRow policy, String base, String period) {}
}
