package vigente.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Objects that stand together, compressed (ISO 32000-1, 7.5.7). */
final class ObjectStream {
    private static final int MOST = 200;

    private final List<Integer> numbers = new ArrayList<>();
    private final StringBuilder places = new StringBuilder();
    private final ByteArrayOutputStream objects = new ByteArrayOutputStream(1 << 14);

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** Whether it should be written before it takes more. */
    boolean isFull() {
        return numbers.size() >= MOST;
    }

    void add(int number, ByteArrayOutputStream object) throws IOException {
        numbers.add(number);
        places.append(number).append(' ').append(objects.size()).append(' ');
        object.writeTo(objects);
        objects.write('\n');
    }

    /** Tells where its objects stand when it is written under {@code own}. */
    void tell(int own, CrossReferences references) {
        for (int i = 0; i < numbers.size(); i++) {
            references.in(numbers.get(i), own, i);
        }
    }

    COSDictionary dictionary() {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, "ObjStm");
        dictionary.setInt(COSName.N, numbers.size());
        dictionary.setInt(COSName.FIRST, places.length());
        dictionary.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return dictionary;
    }

    byte[] packed() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(objects.size() / 4);
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(places.toString().getBytes(StandardCharsets.US_ASCII));
            objects.writeTo(deflater);
        }
        return packed.toByteArray();
    }
}
