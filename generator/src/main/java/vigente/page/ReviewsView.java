package vigente.page;

import java.util.List;

/**
 * The calendar of periodic reviews as the build day knows it; the page's script sorts it anew on the day of reading.
 *
 * @param overdue the longest overdue first
 * @param months what is due from the build day on, by month in order; months without reviews are left out
 * @param undated what has no date, sorted by code
 * @param year the build month and the eleven after it
 * @param later what is due after that year
 * @param soon how many of the months' reviews are near enough to be warned of
 * @param upToDate how many are not
 * @param downloads the same data as files, as far as they are published
 * @param calendar address of the calendar to subscribe to
 */
public record ReviewsView(
        List<Row> overdue,
        List<Month> months,
        List<Row> undated,
        List<Tile> year,
        List<Row> later,
        int soon,
        int upToDate,
        List<LinkView> downloads,
        String calendar)
        implements View {
    public ReviewsView {
        overdue = List.copyOf(overdue);
        months = List.copyOf(months);
        undated = List.copyOf(undated);
        year = List.copyOf(year);
        later = List.copyOf(later);
        downloads = List.copyOf(downloads);
    }

    @Override
    public String template() {
        return "web/reviews.ftlh";
    }

    /**
     * A policy with its review.
     *
     * @param rule how the date was computed, or why there is none
     */
    public record Row(PolicyRow policy, String rule) {}

    /**
     * The reviews due in a month.
     *
     * @param id {@code 2027-03}
     * @param name "marzo de 2027"
     */
    public record Month(String id, String name, List<Row> rows) {
        public Month {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A month of the year's overview.
     *
     * @param month "marzo"
     * @param year "2027"
     * @param name "marzo de 2027"
     * @param crowded whether so many fall due in it that they should be spread
     */
    public record Tile(String id, String month, String year, String name, List<Row> rows, boolean crowded) {
        public Tile {
            rows = List.copyOf(rows);
        }
    }
}
