package vigente.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vigente.csv.CsvText;
import vigente.message.Messages;
import vigente.problem.Problems;
import vigente.problem.SourceText;
import vigente.text.Fold;

/**
 * Who holds which post, for letters: a table of two columns, {@code puesto} and {@code correo}.
 *
 * @param faults sentences about rows that cannot be used
 */
public record Addresses(Map<String, String> byPost, List<String> faults) {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;:\"()]{1,64}@[A-Za-z0-9.-]{1,250}");

    /** Nobody's. */
    public static final Addresses NONE = new Addresses(Map.of(), List.of());

    public Addresses {
        byPost = Map.copyOf(byPost);
        faults = List.copyOf(faults);
    }

    public static Addresses read(SourceText table) {
        Map<String, String> byPost = new HashMap<>();
        List<String> faults = new ArrayList<>();
        for (CsvText.Row row : CsvText.rows(table, new Problems())) {
            String post = row.cells().get(0).text();
            String address = row.cells().size() > 1 ? row.cells().get(1).text() : "";
            if (ADDRESS.matcher(address).matches()) {
                byPost.put(Fold.plain(post), address);
            } else if (!Fold.plain(post).equals("puesto")) {
                faults.add(Messages.text("recordar.correo-malo", row.place().line(), address));
            }
        }
        return new Addresses(byPost, faults);
    }

    /** The address of whoever holds {@code post}, accents and case aside. */
    public Optional<String> of(String post) {
        return Optional.ofNullable(byPost.get(Fold.plain(post)));
    }
}
