package vigente.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A PDF file that is written object by object (ISO 32000-1, 7.5): what is written need not be kept, so a file made of many
 * documents asks for no more memory than its bytes and the largest of them.
 *
 * <p>Objects are numbered in the order in which they are met, so the same documents give the same bytes. All but streams
 * stand in object streams, and the file ends with a cross-reference stream.
 */
final class PdfFile {
    private static final byte[] NO_TEXT = {'%', (byte) 0xe2, (byte) 0xe3, (byte) 0xcf, (byte) 0xd3, '\n'};

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final CrossReferences references = new CrossReferences();
    private final PdfSyntax syntax = new PdfSyntax(this::numberOf);
    private final IdentityHashMap<COSBase, Integer> numbers = new IdentityHashMap<>();
    private final IdentityHashMap<COSBase, Integer> standIns = new IdentityHashMap<>();
    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private ObjectStream packed = new ObjectStream();

    PdfFile() {
        print("%PDF-1.7\n");
        bytes.writeBytes(NO_TEXT);
    }

    /** The file of one whole document. */
    static byte[] of(PDDocument document) throws IOException {
        PdfFile file = new PdfFile();
        int catalog = file.reserve();
        file.write(catalog, document.getDocumentCatalog().getCOSObject());
        return file.finished(document, catalog);
    }

    /** A number for an object that is still to be written. */
    int reserve() {
        return references.reserve();
    }

    /** Whatever refers to {@code object} refers to the object of that number, until all is forgotten. */
    void name(COSBase object, int number) {
        numbers.put(object, number);
    }

    /** What other objects can hold to refer to the object of that number, whatever is forgotten. */
    COSDictionary standIn(int number) {
        COSDictionary standIn = new COSDictionary();
        standIns.put(standIn, number);
        return standIn;
    }

    /** Writes an object under a number that was reserved, and all it refers to that is neither named nor written. */
    void write(int number, COSBase object) throws IOException {
        name(object, number);
        put(object);
        while (!waiting.isEmpty()) {
            put(waiting.remove());
        }
    }

    /** Lets go of every object: what comes next belongs to another document. */
    void forget() {
        numbers.clear();
    }

    /**
     * The whole file.
     *
     * @param document tells who made it, when, and its identity
     * @param catalog the number of the catalog
     */
    byte[] finished(PDDocument document, int catalog) throws IOException {
        int information = reserve();
        write(information, document.getDocumentInformation().getCOSObject());
        flush();
        int number = reserve();
        int start = bytes.size();
        references.at(number, start);
        COSDictionary trailer = references.dictionary();
        trailer.setItem(COSName.ROOT, standIn(catalog));
        trailer.setItem(COSName.INFO, standIn(information));
        trailer.setItem(COSName.ID, document.getDocument().getDocumentID());
        stream(number, trailer, references.packed());
        print("startxref\n" + start + "\n%%EOF\n");
        return bytes.toByteArray();
    }

    private int numberOf(COSBase object, boolean indirect) {
        Integer known = numbers.get(object);
        if (known == null) {
            known = standIns.get(object);
        }
        if (known == null && indirect) {
            known = reserve();
            numbers.put(object, known);
            waiting.add(object);
        }
        return known == null ? PdfSyntax.IN_PLACE : known;
    }

    private void put(COSBase object) throws IOException {
        int number = numberOf(object, true);
        if (object instanceof COSStream stream) {
            references.at(number, bytes.size());
            try (InputStream raw = stream.createRawInputStream()) {
                stream(number, stream, raw.readAllBytes());
            }
            return;
        }
        packed.add(number, syntax.of(object));
        if (packed.isFull()) {
            flush();
        }
    }

    private void flush() throws IOException {
        if (packed.isEmpty()) {
            return;
        }
        int number = reserve();
        references.at(number, bytes.size());
        packed.tell(number, references);
        stream(number, packed.dictionary(), packed.packed());
        packed = new ObjectStream();
    }

    private void stream(int number, COSDictionary dictionary, byte[] content) throws IOException {
        dictionary.setInt(COSName.LENGTH, content.length);
        print(number + " 0 obj\n");
        syntax.dictionary(dictionary).writeTo(bytes);
        print("\nstream\n");
        bytes.writeBytes(content);
        print("\nendstream\nendobj\n");
    }

    private void print(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
