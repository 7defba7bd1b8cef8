package vigente.page;

import java.util.List;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;

/**
 * What the pages of other policies may show of one: its name and state, where a reference into it leads, and what its terms mean. The
 * same face, the same words on those pages. Its running text is no part of it.
 *
 * @param name an imprint of its code, title and state
 * @param addresses an imprint of all that a reference can lead to in it
 * @param codes by which texts refer to it, compared as references are
 * @param terms that it defines for others, nested definitions included
 */
public record Face(long name, long addresses, List<String> codes, List<Term> terms) {
    public Face {
        codes = List.copyOf(codes);
        terms = List.copyOf(terms);
    }

    /**
     * A definition.
     *
     * @param words the term itself, then its synonyms; empty for a point without a term
     * @param language BCP 47 of the words
     * @param meaning an imprint of all that is shown of it
     */
    public record Term(List<String> words, String language, long meaning) {
        public Term {
            words = List.copyOf(words);
        }
    }

    /** Counts all of it into {@code imprint}. */
    void countInto(Imprint imprint) {
        imprint.and(name).and(addresses).and(codes).and(terms.size());
        terms.forEach(term -> imprint.and(term.words()).and(term.language()).and(term.meaning()));
    }

    /** Writes it as bytes, which {@link #read} reads. */
    public void write(ByteWriter out) {
        out.large(name).large(addresses);
        out.list(codes, out::text);
        out.list(terms, term -> {
            out.list(term.words(), out::text);
            out.text(term.language()).large(term.meaning());
        });
    }

    /** What {@link #write} wrote. */
    public static Face read(ByteReader in) {
        return new Face(
                in.large(),
                in.large(),
                in.list(in::text),
                in.list(() -> new Term(in.list(in::text), in.text(), in.large())));
    }
}
