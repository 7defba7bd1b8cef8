package vigente.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Where one stem or key stands, noted in three or four bytes for each document: an index of 10000 policies has ten million of
 * them, which as objects would fill the memory.
 *
 * <p>Noted are, as numbers in groups of seven bits, how far the document is from the one noted before it (the sign in the
 * lowest bit, since two threads do not read in order), the parts, and how often it stands in text; the rest only where it
 * does not follow from that.
 */
final class Sightings {
    private byte[] bytes = new byte[8];
    private int size;
    private int count;
    private int last;
    private boolean told;

    void add(int document, Presence presence) {
        int gap = document - last;
        last = document;
        count++;
        told |= presence.told();
        boolean plain = !presence.told() && presence.units() == presence.text();
        number((gap << 1) ^ (gap >> 31));
        number(presence.parts());
        number(presence.text() << 1 | (plain ? 1 : 0));
        if (!plain) {
            number(presence.head() << 1 | (presence.title() ? 1 : 0));
            number(presence.units());
        }
    }

    private void number(int value) {
        int left = value;
        while (left > 0x7F) {
            octet(left & 0x7F | 0x80);
            left >>>= 7;
        }
        octet(left);
    }

    private void octet(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size + size / 2);
        }
        bytes[size++] = (byte) value;
    }

    /** In how many documents it stands. */
    int count() {
        return count;
    }

    /** Whether it stands in a title, a heading or the name of something. */
    boolean told() {
        return told;
    }

    /** All of them by their documents. */
    List<Sighting> list() {
        List<Sighting> all = new ArrayList<>(count);
        Cursor cursor = new Cursor(bytes);
        int document = 0;
        for (int i = 0; i < count; i++) {
            int gap = cursor.number();
            document += (gap >>> 1) ^ -(gap & 1);
            all.add(new Sighting(document, cursor.presence()));
        }
        all.sort(Comparator.comparingInt(Sighting::document));
        return all;
    }

    private static final class Cursor {
        private final byte[] bytes;
        private int at;

        Cursor(byte[] bytes) {
            this.bytes = bytes;
        }

        int number() {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                int octet = bytes[at++];
                value |= (octet & 0x7F) << shift;
                if (octet >= 0) {
                    return value;
                }
            }
        }

        Presence presence() {
            int parts = number();
            int text = number();
            if ((text & 1) != 0) {
                return new Presence(parts, text >> 1, 0, false, text >> 1);
            }
            int head = number();
            return new Presence(parts, text >> 1, head >> 1, (head & 1) != 0, number());
        }
    }
}
