package vigente.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Where each object of a file stands, as its cross-reference stream tells it (ISO 32000-1, 7.5.8). */
final class CrossReferences {
    private static final byte FREE = 0;
    private static final byte AT = 1;
    private static final byte IN = 2;
    private static final short NEVER_AGAIN = (short) 0xffff;
    private static final int ENTRY = Byte.BYTES + Integer.BYTES + Short.BYTES;

    // One entry after the other, as in the stream.
    private ByteBuffer entries = ByteBuffer.allocate(1024 * ENTRY);
    private int count;

    CrossReferences() {
        set(reserve(), FREE, 0, NEVER_AGAIN);
    }

    /** The next number. */
    int reserve() {
        count++;
        if (entries.capacity() < count * ENTRY) {
            entries = ByteBuffer.wrap(Arrays.copyOf(entries.array(), 2 * entries.capacity()));
        }
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

    private void set(int number, byte kind, int place, short detail) {
        int at = number * ENTRY;
        entries.put(at, kind).putInt(at + 1, place).putShort(at + 1 + Integer.BYTES, detail);
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
            deflater.write(entries.array(), 0, count * ENTRY);
        }
        return packed.toByteArray();
    }
}
