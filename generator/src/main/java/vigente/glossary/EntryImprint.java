package vigente.glossary;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vigente.bytes.ByteWriter;
import vigente.policy.Fingerprinter;

/** Counts together all that a glossary is made of: the same imprint, the same terms found in the same words. */
final class EntryImprint {
    // The digest takes a page at a time faster than a word.
    private static final int PAGE = 1 << 14;

    private final MessageDigest digest = Fingerprinter.sha256();
    private ByteWriter out = new ByteWriter();
    private @Nullable TermEntry before;

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
        count(entry, one -> one.reader().toString());
        count(entry, TermEntry::language);
        count(entry, one -> one.sense().owner().toString());
        count(entry, one -> one.sense().code());
        out.flag(entry.shared()).flag(sense.linked());
        out.text(sense.definition()).text(sense.term()).list(entry.words(), out::text);
        before = entry;
        if (out.size() > PAGE) {
            digest.update(out.bytes());
            out = new ByteWriter();
        }
    }

    // What a text's entries have in common is counted once.
    private void count(TermEntry entry, Function<TermEntry, String> part) {
        String now = part.apply(entry);
        boolean same = before != null && part.apply(before).equals(now);
        out.flag(same);
        if (!same) {
            out.text(now);
        }
    }
}
