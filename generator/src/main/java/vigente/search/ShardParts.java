package vigente.search;

import java.util.List;

/**
 * The parts of a file of terms, bytes of one kind in each, since every kind is compressed best apart from the others.
 *
 * @param terms keys, names and numbers of each term
 * @param levels the impact of each posting
 * @param parts where in its document each posting stands
 * @param rests what is told of the documents of a frequent term beyond its best
 * @param gaps from one document of a term to its next
 */
record ShardParts(Pack terms, Pack levels, Pack parts, Pack rests, GapBits gaps) {
    static ShardParts empty() {
        return new ShardParts(new Pack(), new Pack(), new Pack(), new Pack(), new GapBits());
    }

    /** The parts in the order in which they stand in the file. */
    List<byte[]> bytes() {
        return List.of(terms.bytes(), levels.bytes(), parts.bytes(), rests.bytes(), gaps.bytes());
    }
}
