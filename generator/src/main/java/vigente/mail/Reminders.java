package vigente.mail;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vigente.export.PendingRow;
import vigente.export.ReviewRow;
import vigente.message.Messages;

/**
 * What each responsible has to be reminded of on a day.
 *
 * @param warnBefore how long before the due day one is reminded; each of these spans is a band, and the time after it another
 * @param pages the address of each policy's page by its code; where the site has none, letters carry none
 */
public record Reminders(LocalDate today, List<Period> warnBefore, Map<String, String> pages) {
    private static final String OVERDUE = "vencida";

    public Reminders {
        warnBefore = List.copyOf(warnBefore);
        pages = Map.copyOf(pages);
    }

    /**
     * The letters to write, in the order of the posts.
     *
     * @param orphans posts and names that have something to be told and no address
     */
    public record Round(List<Letter> letters, List<String> orphans) {}

    private record Line(String text, String key) {}

    /** One letter for each responsible whom something has to be told that was not told yet; it lists the rest as well. */
    public Round round(List<ReviewRow> reviews, List<PendingRow> pending, Addresses addresses, Told told) {
        Map<String, List<Line>> due = new TreeMap<>();
        Map<String, List<Line>> owed = new TreeMap<>();
        reviews.forEach(row -> band(row.due())
                .ifPresent(band -> due.computeIfAbsent(row.responsible(), post -> new ArrayList<>())
                        .add(line(row, band))));
        pending.stream()
                .filter(row -> !row.owner().isEmpty())
                .forEach(row -> owed.computeIfAbsent(row.owner(), post -> new ArrayList<>())
                        .add(line(row)));
        Set<String> posts = new HashSet<>(due.keySet());
        posts.addAll(owed.keySet());
        List<Letter> letters = new ArrayList<>();
        List<String> orphans = new ArrayList<>();
        for (String post : posts.stream().sorted().toList()) {
            List<Line> reviewLines = due.getOrDefault(post, List.of());
            List<Line> pendingLines = owed.getOrDefault(post, List.of());
            Set<String> fresh = fresh(reviewLines, pendingLines, told);
            if (!fresh.isEmpty()) {
                addresses
                        .of(post)
                        .ifPresentOrElse(
                                address -> letters.add(letter(post, address, reviewLines, pendingLines, fresh)),
                                () -> orphans.add(post));
            }
        }
        return new Round(letters, orphans);
    }

    private static Set<String> fresh(List<Line> reviews, List<Line> pending, Told told) {
        Set<String> keys = new HashSet<>();
        reviews.forEach(line -> keys.add(line.key()));
        pending.forEach(line -> keys.add(line.key()));
        keys.removeIf(key -> key.isEmpty() || told.keys().contains(key));
        return keys;
    }

    // The narrowest span that the day lies in: after 60 days come 30, after 7 days overdue.
    private Optional<String> band(Optional<LocalDate> due) {
        if (due.filter(day -> day.isBefore(today)).isPresent()) {
            return Optional.of(OVERDUE);
        }
        return due.flatMap(day -> warnBefore.stream()
                .filter(span -> !day.minus(span).isAfter(today))
                .max(Comparator.comparing(day::minus))
                .map(Period::toString));
    }

    private Line line(ReviewRow row, String band) {
        LocalDate day = row.due().orElseThrow();
        String text = Messages.text(
                band.equals(OVERDUE) ? "recordar.vencio" : "recordar.vence",
                name(row),
                row.title(),
                day,
                pages.getOrDefault(name(row), ""));
        return new Line(text, String.join(" ", "revision", row.slug(), day.toString(), band));
    }

    private Line line(PendingRow row) {
        String day = row.due().map(LocalDate::toString).orElse("");
        String text = Messages.text(
                day.isEmpty() ? "recordar.pendiente" : "recordar.pendiente-para",
                row.code().isEmpty() ? row.slug() : row.code(),
                row.item(),
                day,
                row.note());
        String key = band(row.due())
                .map(band -> String.join(" ", "pendiente", row.slug(), row.revision(), row.item(), day, band))
                .orElse("");
        return new Line(text, key.replaceAll("\\s+", " "));
    }

    private static String name(ReviewRow row) {
        return row.code().isEmpty() ? row.slug() : row.code();
    }

    private Letter letter(String post, String address, List<Line> reviews, List<Line> pending, Set<String> fresh) {
        StringBuilder text = new StringBuilder(Messages.text("recordar.saludo", post)).append("\n");
        append("recordar.revisiones", reviews, text);
        append("recordar.pendientes", pending, text);
        text.append('\n').append(Messages.text("recordar.despedida", today)).append('\n');
        String subject = Messages.text("recordar.asunto", reviews.size(), pending.size());
        return new Letter(address, subject, text.toString(), fresh);
    }

    private static void append(String heading, List<Line> lines, StringBuilder text) {
        if (!lines.isEmpty()) {
            text.append('\n').append(Messages.text(heading)).append('\n');
            lines.forEach(line -> text.append("- ")
                    .append(line.text().replaceAll("\\s+", " ").strip())
                    .append('\n'));
        }
    }
}
