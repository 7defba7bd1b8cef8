package vigente.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every stem and key of the index in order, with the documents it stands in. */
final class TermTable {
    // Lengths are compared in steps: else every text that grows by a word would change the bytes of all the others.
    private static final double STEP = Math.log(1.25);
    private static final double CONSTANT = 0.4;
    private static final double TITLE_CONSTANT = 0.7;
    private static final double USUAL_TITLE = 4;

    private final Map<String, List<Postings.Found>> found = new HashMap<>();
    private final List<String> keys;
    private final SortedMap<String, SortedMap<String, String>> synonyms = new TreeMap<>();
    private final Set<String> titles = new HashSet<>();
    private final int documents;
    private final int units;

    TermTable(List<Reading> readings) {
        this.documents = readings.size();
        this.units =
                readings.stream().mapToInt(r -> r.document().units().size()).sum();
        double average = average(readings);
        for (int i = 0; i < readings.size(); i++) {
            add(i, readings.get(i), average);
        }
        this.keys = found.keySet().stream().sorted().toList();
    }

    private static double average(List<Reading> readings) {
        double mean = readings.stream().mapToInt(Reading::length).average().orElse(1);
        return Math.exp(Math.round(Math.log(Math.max(1, mean)) / STEP) * STEP);
    }

    private void add(int number, Reading reading, double average) {
        double norm = CONSTANT + (1 - CONSTANT) * reading.length() / average;
        double titleNorm = TITLE_CONSTANT + (1 - TITLE_CONSTANT) * reading.titleLength() / USUAL_TITLE;
        reading.tallies().forEach((key, tally) -> {
            found.computeIfAbsent(key, k -> new ArrayList<>()).add(new Postings.Found(number, tally, norm, titleNorm));
            if (tally.title()) {
                titles.add(key);
            }
        });
        for (Map<String, String> alike : reading.synonyms()) {
            alike.keySet()
                    .forEach(key -> alike.forEach((other, name) -> {
                        if (!other.equals(key)) {
                            synonyms.computeIfAbsent(key, k -> new TreeMap<>()).putIfAbsent(other, name);
                        }
                    }));
        }
    }

    int documents() {
        return documents;
    }

    /** All stems and keys in order. */
    List<String> keys() {
        return keys;
    }

    /** In how many documents it stands. */
    int count(String key) {
        return found.getOrDefault(key, List.of()).size();
    }

    /** The other names of what {@code key} names; none for anything that is no name. */
    List<String> synonyms(String key) {
        SortedMap<String, String> others = synonyms.get(key);
        return others == null ? List.of() : List.copyOf(others.values());
    }

    boolean inTitle(String key) {
        return titles.contains(key);
    }

    Postings postings(String key) {
        return new Postings(found.getOrDefault(key, List.of()), documents, units);
    }

    /** In how many documents each form stands. */
    static Map<String, Integer> forms(List<Reading> readings) {
        Map<String, Integer> forms = new HashMap<>();
        readings.forEach(reading -> reading.forms().forEach(form -> forms.merge(form, 1, Integer::sum)));
        return forms;
    }
}
