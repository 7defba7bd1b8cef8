package vigente.redline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lays the lines of two versions side by side: equal ones first, then those between them by likeness, in their order. */
final class LineDiff {
    private static final double ALIKE = 0.45;
    /** Above this many pairs only neighbours are compared. */
    private static final int MOST_PAIRS = 10_000;

    private final List<Line> before;
    private final List<Line> after;
    private final List<MarkedLine> out = new ArrayList<>();

    private LineDiff(List<Line> before, List<Line> after) {
        this.before = before;
        this.after = after;
    }

    static List<MarkedLine> of(List<Line> before, List<Line> after) {
        return new LineDiff(before, after).marked();
    }

    private List<MarkedLine> marked() {
        for (Stretch stretch : Alignment.of(texts(before), texts(after))) {
            if (stretch.same()) {
                for (int i = 0; i < stretch.added(); i++) {
                    kept(before.get(stretch.from() + i), after.get(stretch.newFrom() + i));
                }
            } else {
                replaced(
                        before.subList(stretch.from(), stretch.to()),
                        after.subList(stretch.newFrom(), stretch.newTo()));
            }
        }
        return moved();
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }

    private void kept(Line old, Line now) {
        MarkedLine same = MarkedLine.all(Sign.KEPT, now);
        out.add(old.form().equals(now.form()) ? same : same.withFormatted());
    }

    private void replaced(List<Line> old, List<Line> now) {
        int i = 0;
        int j = 0;
        for (int[] pair : pairs(old, now)) {
            i = removed(old, i, pair[0]);
            j = added(now, j, pair[1]);
            Line line = now.get(j++);
            out.add(MarkedLine.of(line, WordDiff.of(old.get(i++).text(), line.text())));
        }
        removed(old, i, old.size());
        added(now, j, now.size());
    }

    private int removed(List<Line> old, int from, int to) {
        old.subList(from, to).forEach(line -> out.add(MarkedLine.all(Sign.REMOVED, line)));
        return to;
    }

    private int added(List<Line> now, int from, int to) {
        now.subList(from, to).forEach(line -> out.add(MarkedLine.all(Sign.ADDED, line)));
        return to;
    }

    /** The pairs of indexes, rising on both sides, whose likeness is greatest in sum. */
    private static List<int[]> pairs(List<Line> old, List<Line> now) {
        if (old.isEmpty() || now.isEmpty() || (long) old.size() * now.size() > MOST_PAIRS) {
            return List.of();
        }
        double[][] alike = likeness(old, now);
        double[][] best = new double[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                best[i][j] = Math.max(
                        Math.max(best[i + 1][j], best[i][j + 1]),
                        alike[i][j] >= ALIKE ? alike[i][j] + best[i + 1][j + 1] : 0);
            }
        }
        List<int[]> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() && j < now.size()) {
            if (alike[i][j] >= ALIKE && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
                pairs.add(new int[] {i++, j++});
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    private static double[][] likeness(List<Line> old, List<Line> now) {
        List<Bag> bags = now.stream().map(line -> Bag.of(line.text())).toList();
        double[][] alike = new double[old.size()][now.size()];
        for (int i = 0; i < old.size(); i++) {
            Bag bag = Bag.of(old.get(i).text());
            for (int j = 0; j < now.size(); j++) {
                boolean one = old.size() == 1 && now.size() == 1 && bothFacts(old.get(i), now.get(j));
                alike[i][j] = one ? 1 : bag.likeness(bags.get(j));
            }
        }
        return alike;
    }

    private static boolean bothFacts(Line old, Line now) {
        return old.kind() == MarkedLine.Kind.FACT && now.kind() == MarkedLine.Kind.FACT;
    }

    private List<MarkedLine> moved() {
        Set<String> gone = new HashSet<>();
        Set<String> come = new HashSet<>();
        for (MarkedLine line : out) {
            if (isWhole(line, Sign.REMOVED)) {
                gone.add(line.text().before());
            } else if (isWhole(line, Sign.ADDED)) {
                come.add(line.text().after());
            }
        }
        gone.retainAll(come);
        return out.stream()
                .map(line ->
                        isWhole(line) && gone.contains(line.text().runs().get(0).text()) ? line.withMoved() : line)
                .toList();
    }

    private static boolean isWhole(MarkedLine line) {
        return isWhole(line, Sign.REMOVED) || isWhole(line, Sign.ADDED);
    }

    private static boolean isWhole(MarkedLine line, Sign sign) {
        return line.text().runs().size() == 1 && line.text().runs().get(0).sign() == sign;
    }
}
