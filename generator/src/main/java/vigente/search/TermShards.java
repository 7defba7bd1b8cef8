package vigente.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The terms cut into files small enough to be fetched for one word.
 *
 * <p>Where a file ends depends on the terms there and not on what comes before, so that a new word changes one file and not
 * all that follow. Packed: how many terms; each term as shared beginning, rest, synonyms for a name, and the numbers of
 * {@link Postings}; then the postings of all, one kind of number after the other ({@link ShardParts}).
 */
final class TermShards {
    private static final int LEAST = 1800;
    private static final int MOST = 6000;
    private static final int CHANCE = 10;

    private final TermTable table;
    private final List<List<String>> shards = new ArrayList<>();
    private final List<String> firsts = new ArrayList<>();

    TermShards(TermTable table) {
        this.table = table;
        List<String> shard = new ArrayList<>();
        int size = 0;
        String before = "";
        for (String key : table.keys()) {
            if (ends(key, size)) {
                shards.add(shard);
                shard = new ArrayList<>();
                size = 0;
            }
            if (shard.isEmpty()) {
                firsts.add(shards.isEmpty() ? "" : shortest(before, key));
            }
            shard.add(key);
            size += estimate(key);
            before = key;
        }
        shards.add(shard);
        if (firsts.isEmpty()) {
            firsts.add("");
        }
    }

    // A name has a space in it and stays with its first word.
    private static boolean ends(String key, int size) {
        return size >= LEAST && key.indexOf(' ') < 0 && (size >= MOST || key.hashCode() % CHANCE == 0);
    }

    private int estimate(String key) {
        return 6 + Math.min(table.count(key) * 3, 1300 + table.documents() / 8);
    }

    /** The shortest text that is after {@code before} and not after {@code first}. */
    static String shortest(String before, String first) {
        int same = 0;
        while (same < before.length() && same < first.length() && before.charAt(same) == first.charAt(same)) {
            same++;
        }
        return first.substring(0, Math.min(first.length(), same + 1));
    }

    /** For each file, a text from which on its terms are, in order; the first is empty. */
    List<String> firsts() {
        return firsts;
    }

    int count() {
        return shards.size();
    }

    /** Makes the content of one file. */
    Supplier<List<byte[]>> content(int shard) {
        return () -> packed(shards.get(shard));
    }

    private List<byte[]> packed(List<String> keys) {
        ShardParts parts = ShardParts.empty();
        Pack terms = parts.terms().number(keys.size());
        String before = "";
        for (String key : keys) {
            int same = 0;
            while (same < 255
                    && same < before.length()
                    && same < key.length()
                    && before.charAt(same) == key.charAt(same)) {
                same++;
            }
            terms.octet(same).text(key.substring(same));
            if (key.indexOf(' ') >= 0) {
                List<String> synonyms = table.synonyms(key);
                terms.number(synonyms.size());
                synonyms.forEach(terms::text);
            }
            table.postings(key).addTo(parts);
            before = key;
        }
        return parts.bytes();
    }
}
