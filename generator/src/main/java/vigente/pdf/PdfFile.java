package vigente.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;

/**
 * A PDF file that is written object by object (ISO 32000-1, 7.5): what is written need not be kept, so a file made of many
 * documents asks for no more memory than the largest of them.
 *
 * <p>Objects are numbered in the order in which they are met, so the same documents give the same bytes. All but streams
 * stand in object streams, and the file ends with a cross-reference stream.
 */
final class PdfFile {
    private static final int LEAP = 256;
    private static final byte[] NO_TEXT = {'%', (byte) 0xe2, (byte) 0xe3, (byte) 0xcf, (byte) 0xd3, '\n'};

    private final OutputStream out;
    private final CrossReferences references = new CrossReferences();
    private final PdfSyntax syntax = new PdfSyntax(this::numberOf);
    private final IdentityHashMap<COSBase, Integer> numbers = new IdentityHashMap<>();
    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private ObjectStream packed = new ObjectStream();
    private int written;
    private int first;
    private int start;

    /** @param out takes the file; it stays open */
    PdfFile(OutputStream out) throws IOException {
        this.out = out;
        print("%PDF-1.7\n");
        print(NO_TEXT);
    }

    /** The file of one whole document. */
    static byte[] of(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        PdfFile file = new PdfFile(bytes);
        int catalog = file.reserve();
        file.write(catalog, document.getDocumentCatalog().getCOSObject());
        file.finish(document, catalog);
        return bytes.toByteArray();
    }

    /**
     * A stretch of the file that tells of itself what stands where, so that it can stand in another file as well.
     *
     * @param length in bytes
     * @param numbers how many of its own it has, counted from the first
     * @param references where each of its objects stands, for {@link CrossReferences}
     */
    record Section(int length, int numbers, byte[] references) {
        void write(ByteWriter out) {
            out.number(length).number(numbers).piece(references);
        }

        static Section read(ByteReader in) {
            return new Section(in.number(), in.number(), in.piece());
        }
    }

    /** A number for an object that is still to be written. */
    int reserve() {
        return references.reserve();
    }

    /** So many numbers that follow each other; gives back the first. */
    int reserve(int many) {
        int before = references.count();
        references.reserve(many);
        return before;
    }

    /**
     * Begins a section; so that a small change in what stands before it does not give other numbers to all that follows, some
     * are left out.
     *
     * @return the first of its own numbers
     */
    int begin() throws IOException {
        flush();
        first = references.leap(LEAP);
        start = written;
        references.record();
        return first;
    }

    /** The first byte of the section that was begun last, counted from 0. */
    int start() {
        return start;
    }

    /** Ends the section that was begun last. */
    Section end() throws IOException {
        flush();
        return new Section(written - start, references.count() - first, references.recorded(first, start));
    }

    /** Writes a section that was written before, from the same number on. */
    void repeat(Section section, byte[] bytes) throws IOException {
        references.reserve(section.numbers());
        references.repeat(section.references(), first, start);
        print(bytes);
    }

    /** Whatever refers to {@code object} refers to the object of that number, until all is forgotten. */
    void name(COSBase object, int number) {
        numbers.put(object, number);
    }

    /** What other objects can hold to refer to the object of that number, until all is forgotten. */
    COSDictionary standIn(int number) {
        COSDictionary standIn = new COSDictionary();
        numbers.put(standIn, number);
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
     * Writes what ends the file.
     *
     * @param document tells who made it, when, and its identity
     * @param catalog the number of the catalog
     */
    void finish(PDDocument document, int catalog) throws IOException {
        int information = reserve();
        write(information, document.getDocumentInformation().getCOSObject());
        flush();
        int number = reserve();
        int start = written;
        references.at(number, start);
        COSDictionary trailer = references.dictionary();
        trailer.setItem(COSName.ROOT, standIn(catalog));
        trailer.setItem(COSName.INFO, standIn(information));
        trailer.setItem(COSName.ID, document.getDocument().getDocumentID());
        stream(number, trailer, references.packed());
        print("startxref\n" + start + "\n%%EOF\n");
    }

    private int numberOf(COSBase object, boolean indirect) {
        Integer known = numbers.get(object);
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
            references.at(number, written);
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
        references.at(number, written);
        packed.tell(number, references);
        stream(number, packed.dictionary(), packed.packed());
        packed = new ObjectStream();
    }

    private void stream(int number, COSDictionary dictionary, byte[] content) throws IOException {
        dictionary.setInt(COSName.LENGTH, content.length);
        print(number + " 0 obj\n");
        print(syntax.dictionary(dictionary).toByteArray());
        print("\nstream\n");
        print(content);
        print("\nendstream\nendobj\n");
    }

    private void print(String text) throws IOException {
        print(text.getBytes(StandardCharsets.US_ASCII));
    }

    // A place in a file is a number of four bytes (7.5.8.3): one of more than two gigabytes is refused, not written
    // wrong.
    private void print(byte[] bytes) throws IOException {
        out.write(bytes);
        written = Math.addExact(written, bytes.length);
    }
}
