package vigente.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is kept of the documents of an index once they were read: little of each, whatever their length.
 *
 * <p>May be told of them by several threads and in any order; asked when all have been told.
 */
final class Notes {
    private final Map<String, Sightings> sightings = new HashMap<>();
    private final Map<String, Integer> forms = new HashMap<>();
    private final Map<String, SortedMap<String, Synonym>> synonyms = new HashMap<>();
    private final int[] lengths;
    private final int[] titleLengths;
    private final String[] digests;
    private final Facets facets;
    private int units;

    /** Another name of a thing, with the first document that says so. */
    private record Synonym(int document, String name) {
        Synonym orEarlier(Synonym other) {
            return other.document < document ? other : this;
        }
    }

    Notes(int documents) {
        this.lengths = new int[documents];
        this.titleLengths = new int[documents];
        this.digests = new String[documents];
        this.facets = new Facets(documents);
    }

    synchronized void add(int document, Gist gist) {
        lengths[document] = gist.length();
        titleLengths[document] = gist.titleLength();
        units += gist.units();
        digests[document] = gist.digest();
        facets.add(document, gist.facts());
        gist.presences()
                .forEach((key, presence) ->
                        sightings.computeIfAbsent(key, k -> new Sightings()).add(document, presence));
        gist.forms().forEach(form -> forms.merge(form, 1, Integer::sum));
        gist.synonyms().forEach(alike -> add(document, alike));
    }

    private void add(int document, Map<String, String> alike) {
        alike.keySet()
                .forEach(key -> alike.forEach((other, name) -> {
                    if (!other.equals(key)) {
                        synonyms.computeIfAbsent(key, k -> new TreeMap<>())
                                .merge(other, new Synonym(document, name), Synonym::orEarlier);
                    }
                }));
    }

    int documents() {
        return lengths.length;
    }

    /** How many units all documents have together. */
    int units() {
        return units;
    }

    /** Where each stem and key stands. */
    Map<String, Sightings> sightings() {
        return sightings;
    }

    /** In how many documents each form stands. */
    Map<String, Integer> forms() {
        return forms;
    }

    /** The other names of what {@code key} names; none for anything that is no name. */
    List<String> synonyms(String key) {
        SortedMap<String, Synonym> others = synonyms.getOrDefault(key, new TreeMap<>());
        return others.values().stream().map(Synonym::name).toList();
    }

    /** Of what is shown of each. */
    List<String> digests() {
        return List.of(digests);
    }

    Facets facets() {
        return facets;
    }

    Norms norms() {
        return new Norms(lengths, titleLengths);
    }
}
