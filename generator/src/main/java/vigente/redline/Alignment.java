package vigente.redline;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays two sequences side by side so that as much as can be is the same. */
final class Alignment {
    /** Above this many comparisons what differs is taken as a whole: a redline has to be there while one waits. */
    private static final long MOST_WORK = 30_000_000;

    private final List<Integer> before;
    private final List<Integer> after;

    private Alignment(List<Integer> before, List<Integer> after) {
        this.before = before;
        this.after = after;
    }

    /** The stretches of both in order, kept ones and replaced ones in turn; empty for two empty sequences. */
    static List<Stretch> of(List<String> before, List<String> after) {
        Map<String, Integer> numbers = new HashMap<>();
        return new Alignment(numbered(before, numbers), numbered(after, numbers)).stretches();
    }

    private static List<Integer> numbered(List<String> pieces, Map<String, Integer> numbers) {
        List<Integer> out = new ArrayList<>(pieces.size());
        for (String piece : pieces) {
            out.add(numbers.computeIfAbsent(piece, p -> numbers.size()));
        }
        return out;
    }

    private List<Stretch> stretches() {
        int head = 0;
        int shorter = Math.min(before.size(), after.size());
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        boolean[] removed = new boolean[before.size()];
        boolean[] added = new boolean[after.size()];
        mark(head, before.size() - tail, after.size() - tail, removed, added);
        return walked(removed, added);
    }

    private void mark(int head, int end, int newEnd, boolean[] removed, boolean[] added) {
        long work = (long) (end - head) * (newEnd - head);
        if (work == 0 || work > MOST_WORK) {
            fill(removed, head, end);
            fill(added, head, newEnd);
            return;
        }
        List<Change> changes = new MyersDiffWithLinearSpace<Integer>()
                .computeDiff(before.subList(head, end), after.subList(head, newEnd), null);
        for (Change change : changes) {
            fill(removed, head + change.startOriginal, head + change.endOriginal);
            fill(added, head + change.startRevised, head + change.endRevised);
        }
    }

    private static void fill(boolean[] marks, int from, int to) {
        for (int i = from; i < to; i++) {
            marks[i] = true;
        }
    }

    private static List<Stretch> walked(boolean[] removed, boolean[] added) {
        List<Stretch> stretches = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < removed.length || j < added.length) {
            int from = i;
            int newFrom = j;
            while (i < removed.length && j < added.length && !removed[i] && !added[j]) {
                i++;
                j++;
            }
            boolean same = i > from;
            while (!same && i < removed.length && removed[i]) {
                i++;
            }
            while (!same && j < added.length && added[j]) {
                j++;
            }
            stretches.add(new Stretch(same, from, i, newFrom, j));
        }
        return stretches;
    }
}
