package vigente.glossary;

import java.util.List;

/** A text as {@code reader} reads it, word by word. Word positions count from 0; the end of a span is exclusive. */
record Reading(String text, List<Word> words, Reader reader) {
    static Reading of(String text, Reader reader) {
        return new Reading(text, Word.of(text), reader);
    }

    int size() {
        return words.size();
    }

    String folded(int word) {
        return words.get(word).folded();
    }

    /** The match of these words. */
    Match match(int from, int to, Sense sense) {
        return new Match(words.get(from).start(), words.get(to - 1).end(), sense);
    }

    /** Whether the span is no part of a longer word: "cliente" in "ex-cliente" is. */
    boolean isWhole(int from, int to) {
        return !isInsideWord(from - 1, from, from - 1) && !isInsideWord(to - 1, to, to);
    }

    /** Whether no word ends between two neighbours; {@code outside} is the one beyond the span. */
    private boolean isInsideWord(int left, int right, int outside) {
        if (left < 0 || right == size()) {
            return false;
        }
        return words.get(outside).glue()
                || words.get(left).start() == words.get(right).start();
    }

    /** Whether the span stands in capitals, but for the s of an acronym's plural. */
    boolean isInCapitals(int from, int to) {
        String written =
                text.substring(words.get(from).start(), words.get(to - 1).end());
        String letters = written.endsWith("s") ? written.substring(0, written.length() - 1) : written;
        return letters.chars().noneMatch(Character::isLowerCase);
    }
}
