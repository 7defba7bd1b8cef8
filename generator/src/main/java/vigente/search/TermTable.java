package vigente.search;

import java.util.List;

/** Every stem and key of the index in order, with the documents it stands in. */
final class TermTable {
    private final Notes notes;
    private final Norms norms;
    private final List<String> keys;

    TermTable(Notes notes) {
        this.notes = notes;
        this.norms = notes.norms();
        this.keys = notes.sightings().keySet().stream().sorted().toList();
    }

    int documents() {
        return notes.documents();
    }

    /** All stems and keys in order. */
    List<String> keys() {
        return keys;
    }

    /** In how many documents it stands. */
    int count(String key) {
        return of(key).count();
    }

    /** The other names of what {@code key} names; none for anything that is no name. */
    List<String> synonyms(String key) {
        return notes.synonyms(key);
    }

    /** Whether it stands in a title, a heading or the name of something. */
    boolean isTold(String key) {
        return of(key).told();
    }

    Postings postings(String key) {
        return new Postings(of(key).list(), norms, notes.documents(), notes.units());
    }

    private Sightings of(String key) {
        Sightings found = notes.sightings().get(key);
        return found == null ? new Sightings() : found;
    }
}
