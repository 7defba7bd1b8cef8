package vigente.redline;

import java.util.ArrayList;
import java.util.List;

/** Marks two versions of a text word by word, in a way that a reader can follow. */
final class WordDiff {
    /** Below this likeness a text was written anew, and common articles are no reason to keep them. */
    private static final double ANEW = 0.3;
    /** Above this many pieces sentences are laid side by side before their words are. */
    private static final int LONG = 4000;

    private final List<String> before;
    private final List<String> after;

    private WordDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static Marked of(String before, String after) {
        if (before.equals(after) || before.isEmpty() || after.isEmpty()) {
            return Marked.replaced(before, after);
        }
        List<String> old = Token.of(before);
        List<String> now = Token.of(after);
        if (Bag.of(old).likeness(Bag.of(now)) < ANEW) {
            return Marked.replaced(before, after);
        }
        return new WordDiff(old, now).marked();
    }

    /** The same for a list in words: its parts, between commas and semicolons, are kept or replaced as a whole. */
    static Marked ofParts(String before, String after) {
        List<String> old = parts(before);
        List<String> now = parts(after);
        List<Run> runs = new ArrayList<>();
        for (Stretch stretch : Alignment.of(old, now)) {
            add(runs, stretch.same() ? Sign.KEPT : Sign.REMOVED, old.subList(stretch.from(), stretch.to()));
            if (!stretch.same()) {
                add(runs, Sign.ADDED, now.subList(stretch.newFrom(), stretch.newTo()));
            }
        }
        return new Marked(runs);
    }

    // The comma goes with what follows it, so that what is put in at the end brings its own.
    private static List<String> parts(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?=[,;] )"));
    }

    private Marked marked() {
        List<Stretch> stretches = before.size() + after.size() > LONG ? bySentence() : Alignment.of(before, after);
        List<Stretch> readable = new Grouping(before, after).grouped(stretches);
        List<Run> runs = new ArrayList<>();
        int kept = 0;
        for (Stretch stretch : readable) {
            if (stretch.same()) {
                add(runs, Sign.KEPT, after.subList(stretch.newFrom(), stretch.newTo()));
                kept += Grouping.words(after, stretch.newFrom(), stretch.newTo());
            } else {
                add(runs, Sign.REMOVED, before.subList(stretch.from(), stretch.to()));
                add(runs, Sign.ADDED, after.subList(stretch.newFrom(), stretch.newTo()));
            }
        }
        int most = Math.max(Grouping.words(before, 0, before.size()), Grouping.words(after, 0, after.size()));
        return kept < most * ANEW / 2
                ? Marked.replaced(String.join("", before), String.join("", after))
                : new Marked(runs);
    }

    private static void add(List<Run> runs, Sign sign, List<String> pieces) {
        if (!pieces.isEmpty()) {
            runs.add(new Run(sign, String.join("", pieces)));
        }
    }

    private List<Stretch> bySentence() {
        List<List<String>> old = sentences(before);
        List<List<String>> now = sentences(after);
        List<Stretch> out = new ArrayList<>();
        int[] starts = starts(old);
        int[] newStarts = starts(now);
        for (Stretch coarse : Alignment.of(joined(old), joined(now))) {
            int from = starts[coarse.from()];
            int to = starts[coarse.to()];
            int newFrom = newStarts[coarse.newFrom()];
            int newTo = newStarts[coarse.newTo()];
            if (coarse.same()) {
                out.add(new Stretch(true, from, to, newFrom, newTo));
            } else {
                Alignment.of(before.subList(from, to), after.subList(newFrom, newTo))
                        .forEach(fine -> out.add(fine.shifted(from, newFrom)));
            }
        }
        return out;
    }

    private static List<List<String>> sentences(List<String> pieces) {
        List<List<String>> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (Token.endsSentence(pieces.get(i))) {
                sentences.add(pieces.subList(start, i + 1));
                start = i + 1;
            }
        }
        if (start < pieces.size()) {
            sentences.add(pieces.subList(start, pieces.size()));
        }
        return sentences;
    }

    private static List<String> joined(List<List<String>> sentences) {
        return sentences.stream().map(pieces -> String.join("", pieces)).toList();
    }

    /** At which piece each sentence begins; behind the last one, how many pieces there are. */
    private static int[] starts(List<List<String>> sentences) {
        int[] starts = new int[sentences.size() + 1];
        for (int i = 0; i < sentences.size(); i++) {
            starts[i + 1] = starts[i] + sentences.get(i).size();
        }
        return starts;
    }
}
