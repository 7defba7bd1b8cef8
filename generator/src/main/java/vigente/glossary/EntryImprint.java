package vigente.glossary;

import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import vigente.bytes.ByteWriter;
import vigente.policy.Fingerprinter;

/** Counts together all that a glossary is made of: the same imprint, the same terms found in the same words. */
final class EntryImprint {
    // The digest takes a page at a time faster than a word.
    private static final int PAGE = 1 << 14;

    private final MessageDigest digest = Fingerprinter.sha256();
    private final Map<String, Integer> numbers = new HashMap<>();
    private ByteWriter out = new ByteWriter();

    private EntryImprint() {}

    /** The imprint of {@code entries} in their order, as 64 hexadecimal digits. */
    static String of(List<TermEntry> entries) {
        EntryImprint imprint = new EntryImprint();
        entries.forEach(imprint::count);
        imprint.digest.update(imprint.out.bytes());
        return HexFormat.of().formatHex(imprint.digest.digest());
    }

    private void count(TermEntry entry) {
        Sense sense = entry.sense();
        count(entry.reader());
        count(sense.owner());
        count(sense.code());
        count(sense.definition());
        count(sense.term());
        out.flag(sense.linked()).flag(entry.shared());
        count(entry.language());
        out.list(entry.words(), this::count);
        if (out.size() > PAGE) {
            digest.update(out.bytes());
            out = new ByteWriter();
        }
    }

    private void count(TextId text) {
        count(text.policy().text());
        out.number(text.revision().major())
                .number(text.revision().minor())
                .flag(text.revision().draft());
    }

    // Thousands of entries share their words: those that were counted before go by a number.
    private void count(String word) {
        int next = numbers.size() + 1;
        Integer known = numbers.putIfAbsent(word, next);
        if (known == null) {
            out.number(0).text(word);
        } else {
            out.number(known);
        }
    }
}
