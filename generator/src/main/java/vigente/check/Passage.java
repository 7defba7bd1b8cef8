package vigente.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vigente.problem.Place;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.Walk;

/**
 * The words of one block: a paragraph, a heading, a table's cell.
 *
 * @param text in the author's voice, see {@link Voice}
 * @param words of it
 * @param place of the block
 */
record Passage(String text, List<Word> words, Place place) {
    static Passage of(List<Inline> content, Place place) {
        return of(Voice.of(content), place);
    }

    static Passage of(String text, Place place) {
        return new Passage(text, Word.of(text), place);
    }

    /** The passages of {@code content} in reading order, those of footnotes included; blocks without words are left out. */
    static List<Passage> of(List<Block> content) {
        return of(content, place -> true);
    }

    /** The same of those blocks that stand at a {@code wanted} place. */
    static List<Passage> of(List<Block> content, Predicate<Place> wanted) {
        List<Passage> passages = new ArrayList<>();
        Walk.blocks(content, block -> {
            if (wanted.test(block.place())) {
                add(block, passages);
            }
        });
        return passages;
    }

    private static void add(Block block, List<Passage> passages) {
        if (block instanceof Block.Paragraph paragraph) {
            passages.add(of(paragraph.content(), paragraph.place()));
        } else if (block instanceof Block.Heading heading) {
            passages.add(of(heading.content(), heading.place()));
        } else if (block instanceof Block.Table table) {
            table.header().forEach(row -> cells(row, table.place(), passages));
            table.rows().forEach(row -> cells(row, table.place(), passages));
        } else if (block instanceof Block.DefinitionList list) {
            list.entries().forEach(entry -> entry.terms().forEach(term -> passages.add(of(term, list.place()))));
        }
    }

    private static void cells(List<Block.Cell> row, Place place, List<Passage> passages) {
        row.forEach(cell -> passages.add(of(cell.content(), place)));
    }

    /** The word at {@code index} as the reader sees it. */
    String written(int index) {
        return written(index, index);
    }

    /** The words from {@code first} to {@code last}, both included, as the reader sees them. */
    String written(int first, int last) {
        return text.substring(words.get(first).start(), words.get(last).end());
    }

    /** The word at {@code index} folded; nothing before the first and behind the last. */
    String folded(int index) {
        return index < 0 || index >= words.size() ? "" : words.get(index).folded();
    }

    boolean has(Collection<String> folded) {
        return words.stream().anyMatch(word -> folded.contains(word.folded()));
    }

    /** The index of the first word that begins with one of {@code beginnings}. */
    Optional<Integer> indexOf(Collection<String> beginnings) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).folded();
            if (beginnings.stream().anyMatch(word::startsWith)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    boolean isCapital(int index) {
        return Character.isUpperCase(text.charAt(words.get(index).start()));
    }

    /** Whether one of {@code marks} stands between the words {@code before} and {@code after}. */
    boolean isParted(int before, int after, String marks) {
        for (int i = words.get(before).end(); i < words.get(after).start(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word opens a sentence: nothing stands before it, or a mark that ends or opens one. */
    boolean opens(int index) {
        return index == 0 || isParted(index - 1, index, ".:;!?¿¡…«“\"(");
    }

    /** Whether the word stands between quotation marks: it is talked about, not said. */
    boolean isQuoted(int index) {
        int start = words.get(index).start();
        return isWithin(start, '«', '»') || isWithin(start, '“', '”') || isWithinStraight(start);
    }

    private boolean isWithin(int at, char open, char close) {
        int opened = text.lastIndexOf(open, at);
        return opened >= 0 && text.indexOf(close, opened) >= at;
    }

    private boolean isWithinStraight(int at) {
        long before = text.substring(0, at).chars().filter(c -> c == '"').count();
        return before % 2 == 1 && text.indexOf('"', at) >= 0;
    }

    /** The sentences of this passage, each a passage at the same place. */
    List<Passage> sentences() {
        List<Passage> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == ' ' && ".;!?".indexOf(text.charAt(i - 1)) >= 0) {
                sentences.add(of(text.substring(start, i), place));
                start = i + 1;
            }
        }
        sentences.add(of(text.substring(start), place));
        return sentences;
    }
}
