package vigente.search;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;
import vigente.bytes.DamagedBytes;

/**
 * All that an index needs to know of a document, once what is shown of it was written.
 *
 * @param presences by stem, by key of code and name, and by label ({@code l-9})
 * @param forms every word as it is written, without case and accents, each once
 * @param synonyms for each thing that has several names, the names by their keys, in order
 * @param length how many words its text has
 * @param titleLength how many words its title has
 * @param units how many units it has
 * @param digest another for every other sheet; hexadecimal digits
 * @param facts by which results can be narrowed
 */
public record Gist(
        Map<String, Presence> presences,
        List<String> forms,
        List<Map<String, String>> synonyms,
        int length,
        int titleLength,
        int units,
        String digest,
        List<String> facts) {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    // More words than any text has, and few enough to be doubled.
    private static final int MOST = (1 << 30) - 1;

    public Gist {
        presences = Collections.unmodifiableMap(presences);
        forms = List.copyOf(forms);
        synonyms = List.copyOf(synonyms);
        facts = List.copyOf(facts);
        if (facts.size() != Facets.COUNT || !SHA256.matcher(digest).matches()) {
            throw new DamagedBytes(digest + " " + facts);
        }
    }

    /** Writes it for a later run of this program. */
    public void write(ByteWriter out) {
        out.list(List.copyOf(presences.entrySet()), each -> write(each, out));
        out.list(forms, out::text);
        out.list(
                synonyms,
                alike -> out.list(
                        List.copyOf(alike.entrySet()),
                        name -> out.text(name.getKey()).text(name.getValue())));
        out.number(length).number(titleLength).number(units).text(digest).list(facts, out::text);
    }

    private static void write(Map.Entry<String, Presence> each, ByteWriter out) {
        Presence presence = each.getValue();
        out.text(each.getKey())
                .number(presence.parts())
                .number(presence.text())
                .number(presence.head())
                .flag(presence.title())
                .number(presence.units());
    }

    /** What {@link #write} wrote; anything else ends in {@link vigente.bytes.DamagedBytes}. */
    public static Gist read(ByteReader in) {
        Map<String, Presence> presences = new HashMap<>();
        in.list(() -> Map.entry(in.text(), presence(in)))
                .forEach(each -> presences.put(each.getKey(), each.getValue()));
        return new Gist(
                presences,
                in.list(in::text),
                in.list(() -> alike(in)),
                count(in),
                count(in),
                count(in),
                in.text(),
                in.list(in::text));
    }

    private static Presence presence(ByteReader in) {
        return new Presence(in.number(0, 255), count(in), count(in), in.flag(), count(in));
    }

    private static int count(ByteReader in) {
        return in.number(0, MOST);
    }

    private static Map<String, String> alike(ByteReader in) {
        Map<String, String> alike = new LinkedHashMap<>();
        in.list(() -> Map.entry(in.text(), in.text())).forEach(name -> alike.put(name.getKey(), name.getValue()));
        return alike;
    }
}
