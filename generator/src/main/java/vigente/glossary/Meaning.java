package vigente.glossary;

import java.util.Comparator;

/**
 * One of the things a phrase may mean.
 *
 * @param reader number of the revision whose text reads it so before anything else
 * @param synonym whether the phrase is another word for the term rather than the term itself
 * @param order of the entry in the glossary
 * @param capitals whether the text must write the phrase in capitals
 */
record Meaning(TermEntry entry, int reader, boolean synonym, int order, boolean capitals)
        implements Comparable<Meaning> {
    private static final Comparator<Meaning> ORDER = Comparator.comparing(Meaning::synonym)
            .thenComparing(meaning -> meaning.entry().sense().code())
            .thenComparingInt(Meaning::order);

    boolean isOwn(Reader other) {
        return reader == other.number();
    }

    // What another revision of the reader's own policy says stands on another page and is not in force beside it.
    boolean isForeign(Reader other) {
        return entry.shared() && !entry.reader().policy().equals(other.text().policy());
    }

    @Override
    public int compareTo(Meaning other) {
        return ORDER.compare(this, other);
    }
}
