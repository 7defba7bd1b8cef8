package vigente.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import vigente.text.Fold;

/** Every word met so far with its stem, so that each is stemmed once however often it stands; threads may share it. */
final class Vocabulary {
    /** Words that say nothing of what a text is about; folded. The browser reads them from the index's head. */
    static final Set<String> STOP = Set.of(
            ("a al algo algun alguna algunas alguno algunos ante antes aquel aquella asi aun aunque bajo cada como con "
                            + "cual cuales cualquier cuando cuanta cuantas cuanto cuantos de debe deben debo del desde donde dos durante e el ella ellas "
                            + "ellos en entre era es esa esas ese eso esos esta estan estar estas este esto estos fue ha hace hacer haces hago han hasta hay la las le "
                            + "les lo los mas me mi mis mucho muchos muy nada ni no nos nosotros nuestra nuestras nuestro nuestros o otra otras "
                            + "otro otros para pero poco por porque pueda puede pueden puedes puedo que quien quienes se sea sean ser si sido sin sobre son soy su sus "
                            + "tambien tanto te ti tiene tienen tengo toda todas todo todos tu tus u un una unas uno unos y ya yo")
                    .split(" "));

    /**
     * A word as the index knows it.
     *
     * @param folded without case and accents
     * @param stem empty for a word that says nothing
     */
    record Entry(String folded, String stem) {}

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    /** The word's stem; empty for a word that says nothing. */
    String stem(String word) {
        return entry(word).stem();
    }

    Entry entry(String word) {
        Entry known = entries.get(word);
        if (known == null) {
            String folded = Fold.plain(word);
            known = new Entry(folded, STOP.contains(folded) ? "" : Stem.of(word));
            entries.put(word, known);
        }
        return known;
    }

    /**
     * The key under which something of that name is found, whatever the order of its words: its stems sorted, with a space
     * between, or after a single one. So it stands right behind its first stem in the index. Empty for a name that says nothing.
     */
    String key(String name) {
        Set<String> stems = new TreeSet<>();
        List<String> words = Words.of(name);
        words.forEach(word -> stems.add(stem(word)));
        stems.remove("");
        return stems.size() == 1 ? stems.iterator().next() + " " : String.join(" ", stems);
    }
}
