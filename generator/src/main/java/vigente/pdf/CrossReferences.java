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
    private int count;

    /** Entries one after the other, as in the stream. */
    private static final class Block {
        private static final int ENTRIES = 1 << 14;

        private byte[] open = new byte[ENTRIES * ENTRY];
        private @Nullable Packed packed;
        private int unknown = ENTRIES;

        void set(int index, byte kind, int place, short detail) {
            ByteBuffer.wrap(open, index * ENTRY, ENTRY).put(kind).putInt(place).putShort(detail);
            unknown--;
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
        set(reserve(), FREE, 0, NEVER_AGAIN);
    }

    /** The next number. */
    int reserve() {
        if (count % Block.ENTRIES == 0) {
            blocks.add(new Block());
        }
        count++;
        return count - 1;
    }

    /** The object of that number begins at {@code offset} of the file. */
    void at(int number, int offset) {
        set(number, AT, offset, (short) 0);
    }

    /** The object of that number is the {@code index}th, counted from 0, of the object stream {@code stream}. */
    void in(int number, int stream, int index) {
        set(number, IN, stream, (short) index);
    }

    // Once for each number.
    private void set(int number, byte kind, int place, short detail) {
        blocks.get(number / Block.ENTRIES).set(number % Block.ENTRIES, kind, place, detail);
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
