package vigente.pdf;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;

/**
 * A chapter as it was bound: what the rest of the book has to know of it, and where it stands there.
 *
 * @param key tells all it was made of, its numbers in the file among it: the same key, the same bytes
 * @param start its first byte in the file
 * @param section its stretch of the file
 * @param pages the number of what holds its pages together
 * @param structure what stands at the top of its structure
 * @param faces the names of the book's faces that it uses
 */
record Quire(
        String key, int start, PdfFile.Section section, int pages, BoundStructure.Part structure, Set<String> faces) {
    /** The same where it begins at that byte. */
    Quire at(int other) {
        return new Quire(key, other, section, pages, structure, faces);
    }

    void write(ByteWriter out) {
        out.text(key).number(start);
        section.write(out);
        out.number(pages);
        structure.write(out);
        out.list(List.copyOf(faces), out::text);
    }

    static Quire read(ByteReader in) {
        return new Quire(
                in.text(),
                in.number(),
                PdfFile.Section.read(in),
                in.number(),
                BoundStructure.Part.read(in),
                new TreeSet<>(in.list(in::text)));
    }
}
