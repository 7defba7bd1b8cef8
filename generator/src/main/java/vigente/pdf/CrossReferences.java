package vigente.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;
import vigente.bytes.Packed;

/**
 * Where each object of a file stands, as its cross-reference stream tells it (ISO 32000-1, 7.5.8).
 *
 * <p>A manual of thousands of policies has ten million of them, numbered almost in the order in which they are written: what
 * is known of a block of them waits packed.
 */
final class CrossReferences {
    private static final byte FREE = 0;
    private static final byte AT = 1;
    private static final byte IN = 2;
    private static final short NEVER_AGAIN = (short) 0xffff;
    private static final int ENTRY = Byte.BYTES + Integer.BYTES + Short.BYTES;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Entry> recorded = new ArrayList<>();
    private int count;

    /** What is known of a number: {@code place} and {@code detail} by the kind. */
    private record Entry(int number, byte kind, int place, short detail) {
        /** Whether both stand in the same object stream. */
        boolean isBeside(Entry other) {
            return kind == IN && other.kind == IN && place == other.place;
        }
    }

    /** Entries one after the other, as in the stream. */
    private static final class Block {
        private static final int ENTRIES = 1 << 14;

        private byte[] open = new byte[ENTRIES * ENTRY];
        private @Nullable Packed packed;
        private int unknown = ENTRIES;

        void set(int index, Entry entry) {
            ByteBuffer.wrap(open, index * ENTRY, ENTRY)
                    .put(entry.kind())
                    .putInt(entry.place())
                    .putShort(entry.detail());
            count(1);
        }

        /** So many more are what they will be. */
        void count(int known) {
            unknown -= known;
            if (unknown == 0) {
                packed = Packed.of(open);
                open = new byte[0];
            }
        }

        byte[] entries() {
            return packed == null ? open : packed.bytes();
        }
    }

    CrossReferences() {
        set(new Entry(reserve(), FREE, 0, NEVER_AGAIN));
        recorded.clear();
    }

    /** How many numbers there are, and so the next. */
    int count() {
        return count;
    }

    /** The next number. */
    int reserve() {
        if (count % Block.ENTRIES == 0) {
            blocks.add(new Block());
        }
        count++;
        return count - 1;
    }

    /** The next numbers. */
    void reserve(int many) {
        for (int i = 0; i < many; i++) {
            reserve();
        }
    }

    /** Passes numbers by, which nobody will have, up to a multiple of {@code step}; gives back the next. */
    int leap(int step) {
        while (count % step != 0) {
            blocks.get(reserve() / Block.ENTRIES).count(1);
        }
        return count;
    }

    /** The object of that number begins at {@code offset} of the file. */
    void at(int number, int offset) {
        set(new Entry(number, AT, offset, (short) 0));
    }

    /** The object of that number is the {@code index}th, counted from 0, of the object stream {@code stream}. */
    void in(int number, int stream, int index) {
        set(new Entry(number, IN, stream, (short) index));
    }

    // Once for each number.
    private void set(Entry entry) {
        blocks.get(entry.number() / Block.ENTRIES).set(entry.number() % Block.ENTRIES, entry);
        recorded.add(entry);
    }

    /** Begins to record anew. */
    void record() {
        recorded.clear();
    }

    /**
     * What became known since {@link #record}, for {@link #repeat}.
     *
     * @param first what numbers are counted from
     * @param start what places in the file are counted from
     */
    byte[] recorded(int first, int start) {
        ByteWriter out = new ByteWriter();
        int expected = first;
        for (int i = 0; i < recorded.size(); i++) {
            Entry entry = recorded.get(i);
            if (entry.kind() == AT) {
                out.flag(true).number(folded(entry.number() - expected)).number(entry.place() - start);
                expected = entry.number() + 1;
                continue;
            }
            int end = i;
            while (end < recorded.size() && recorded.get(end).isBeside(entry)) {
                end++;
            }
            out.flag(false).number(entry.place() - first).number(end - i);
            for (Entry one : recorded.subList(i, end)) {
                out.number(folded(one.number() - expected));
                expected = one.number() + 1;
            }
            i = end - 1;
        }
        return out.bytes();
    }

    /** Takes in what was recorded, perhaps of another file, counted likewise. */
    void repeat(byte[] recorded, int first, int start) {
        ByteReader in = new ByteReader(recorded);
        int expected = first;
        while (in.more()) {
            if (in.flag()) {
                int number = expected + unfolded(in.number());
                at(number, start + in.number());
                expected = number + 1;
                continue;
            }
            int stream = first + in.number();
            int size = in.number();
            for (int i = 0; i < size; i++) {
                int number = expected + unfolded(in.number());
                in(number, stream, i);
                expected = number + 1;
            }
        }
    }

    // Small numbers of either sign take one byte.
    private static int folded(int number) {
        return number << 1 ^ number >> Integer.SIZE - 1;
    }

    private static int unfolded(int number) {
        return number >>> 1 ^ -(number & 1);
    }

    COSDictionary dictionary() {
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(Byte.BYTES));
        widths.add(COSInteger.get(Integer.BYTES));
        widths.add(COSInteger.get(Short.BYTES));
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, "XRef");
        dictionary.setInt(COSName.SIZE, count);
        dictionary.setItem(COSName.W, widths);
        dictionary.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return dictionary;
    }

    byte[] packed() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            int left = count * ENTRY;
            for (Block block : blocks) {
                byte[] entries = block.entries();
                deflater.write(entries, 0, Math.min(left, entries.length));
                left -= entries.length;
            }
        }
        return packed.toByteArray();
    }
}
