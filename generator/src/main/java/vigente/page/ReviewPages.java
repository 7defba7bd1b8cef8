package vigente.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vigente.control.Due;

/** Arranges the reviews of all policies for {@code revisiones.html}. */
final class ReviewPages {
    private static final int YEAR = 12;
    /** Fewer than these are never a crowd; {@code reviews.js} knows the same numbers. */
    private static final int LEAST_CROWD = 4;

    private final LocalDate today;
    private final List<Dated> all;

    /** A row with the date it is sorted by. */
    record Dated(ReviewsView.Row row, Due due) {}

    ReviewPages(LocalDate today, List<Dated> all) {
        this.today = today;
        this.all = List.copyOf(all);
    }

    ReviewsView view(List<LinkView> downloads) {
        List<ReviewsView.Row> overdue = new ArrayList<>();
        List<ReviewsView.Row> undated = new ArrayList<>();
        SortedMap<YearMonth, List<ReviewsView.Row>> months = new TreeMap<>();
        int soon = 0;
        for (Dated one : sorted()) {
            switch (one.due().band()) {
                case OVERDUE -> overdue.add(one.row());
                case WITHOUT_DATE -> undated.add(one.row());
                default ->
                    months.computeIfAbsent(YearMonth.from(one.due().date().orElseThrow()), month -> new ArrayList<>())
                            .add(one.row());
            }
            soon += one.due().band() == Due.Band.SOON ? 1 : 0;
        }
        YearMonth end = YearMonth.from(today).plusMonths(YEAR);
        List<ReviewsView.Row> later =
                months.tailMap(end).values().stream().flatMap(List::stream).toList();
        int upcoming = months.values().stream().mapToInt(List::size).sum();
        return new ReviewsView(
                overdue,
                months.entrySet().stream()
                        .map(m -> new ReviewsView.Month(m.getKey().toString(), Dates.words(m.getKey()), m.getValue()))
                        .toList(),
                undated,
                year(months),
                later,
                soon,
                upcoming - soon,
                downloads,
                SiteMap.CALENDAR);
    }

    private List<Dated> sorted() {
        return all.stream()
                .sorted(Comparator.comparing((Dated d) -> d.due().date().orElse(LocalDate.MAX))
                        .thenComparing(d -> d.row().policy().code())
                        .thenComparing(d -> d.row().policy().address()))
                .toList();
    }

    private List<ReviewsView.Tile> year(SortedMap<YearMonth, List<ReviewsView.Row>> months) {
        YearMonth first = YearMonth.from(today);
        int total = months.headMap(first.plusMonths(YEAR)).values().stream()
                .mapToInt(List::size)
                .sum();
        List<ReviewsView.Tile> tiles = new ArrayList<>();
        for (int i = 0; i < YEAR; i++) {
            YearMonth month = first.plusMonths(i);
            List<ReviewsView.Row> rows = months.getOrDefault(month, List.of());
            // More than twice an even share of the year.
            boolean crowded = rows.size() >= LEAST_CROWD && rows.size() * YEAR > 2 * total;
            tiles.add(new ReviewsView.Tile(
                    month.toString(),
                    Dates.month(month),
                    String.valueOf(month.getYear()),
                    Dates.words(month),
                    rows,
                    crowded));
        }
        return tiles;
    }
}
