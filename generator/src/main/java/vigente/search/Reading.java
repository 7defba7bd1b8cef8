package vigente.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vigente.page.SearchDocument;
import vigente.page.SearchUnit;

/** One document read word by word: what stands in it how often, and under which names it defines things. */
final class Reading {
    /** Into how many parts a document is divided, to tell words that stand together from words that do not. */
    static final int PARTS = 8;

    // The number in a label is nothing that the rule says, but one may ask for the rule by it.
    private static final Pattern LABEL = Pattern.compile("[LA]-[0-9.]+");

    private final SearchDocument document;
    private final Vocabulary vocabulary;
    private final Map<String, Tally> tallies = new HashMap<>();
    private final Set<String> forms = new HashSet<>();
    private final List<Map<String, String>> synonyms = new ArrayList<>();
    private final byte[] sheet;
    private int length;
    private int titleLength;
    private int counted;

    private Reading(SearchDocument document, Vocabulary vocabulary) {
        this.document = document;
        this.vocabulary = vocabulary;
        this.sheet = Sheets.sheet(document);
    }

    static Reading of(SearchDocument document, Vocabulary vocabulary) {
        Reading reading = new Reading(document, vocabulary);
        reading.title();
        reading.text();
        return reading;
    }

    /** What is shown of it, packed. */
    byte[] sheet() {
        return sheet;
    }

    Gist gist() {
        Map<String, Presence> presences = new HashMap<>();
        tallies.forEach((key, tally) -> presences.put(key, tally.presence()));
        return new Gist(
                presences,
                List.copyOf(forms),
                synonyms,
                length,
                titleLength,
                document.units().size(),
                HexFormat.of().formatHex(SearchIndex.sha256().digest(sheet)),
                Facets.of(document));
    }

    private void title() {
        CodeKeys.of(document.code()).forEach(key -> tally(key).inTitle());
        List<String> title = words(document.title());
        title.forEach(stem -> tally(stem).inTitle());
        titleLength = title.size();
        words(String.join(" ", document.keywords())).forEach(stem -> tally(stem).inTitle());
        words(document.code()).stream()
                .filter(stem -> Character.isLetter(stem.charAt(0)))
                .forEach(stem -> tally(stem).inHead(0));
    }

    private void text() {
        int[] sizes = document.units().stream()
                .mapToInt(unit -> 1 + unit.text().length())
                .toArray();
        long whole = 0;
        for (int size : sizes) {
            whole += size;
        }
        long before = 0;
        for (int i = 0; i < sizes.length; i++) {
            // A unit is never divided: the part in which its middle lies has it all.
            int part = (int) ((before + sizes[i] / 2) * PARTS / whole);
            counted++;
            unit(document.units().get(i), part);
            before += sizes[i];
        }
    }

    private void unit(SearchUnit unit, int part) {
        List<String> text = words(unit.text());
        text.forEach(stem -> tally(stem).inText(part));
        length += text.size();
        unit.trail().stream()
                .skip(Math.max(0, unit.trail().size() - 1))
                .filter(own -> !LABEL.matcher(own).matches())
                .forEach(own -> words(own).forEach(stem -> tally(stem).inHead(part)));
        unit.trail().stream()
                .filter(own -> LABEL.matcher(own).matches())
                .forEach(label -> tally(label.toLowerCase(Locale.ROOT)).inHead(part));
        unit.names().forEach(name -> name(name, part));
        if (!unit.synonyms().isEmpty()) {
            Map<String, String> alike = new LinkedHashMap<>();
            unit.names().stream().limit(1).forEach(name -> alike.put(vocabulary.key(name), name));
            unit.synonyms().forEach(synonym -> alike.putIfAbsent(name(synonym, part), synonym));
            alike.remove("");
            synonyms.add(alike);
        }
    }

    private String name(String name, int part) {
        words(name).forEach(stem -> tally(stem).inHead(part));
        String key = vocabulary.key(name);
        if (!key.isEmpty()) {
            tally(key).inHead(part);
        }
        return key;
    }

    private List<String> words(String text) {
        List<String> stems = new ArrayList<>();
        for (String word : Words.of(text)) {
            Vocabulary.Entry entry = vocabulary.entry(word);
            if (!entry.stem().isEmpty()) {
                stems.add(entry.stem());
                forms.add(entry.folded());
            }
        }
        return stems;
    }

    private Tally tally(String key) {
        Tally tally = tallies.computeIfAbsent(key, k -> new Tally());
        tally.inUnit(counted);
        return tally;
    }
}
