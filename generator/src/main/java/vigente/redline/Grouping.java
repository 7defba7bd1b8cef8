package vigente.redline;

import java.util.ArrayList;
import java.util.List;

/** Groups small changes that stand close together, and lets an insertion begin where a reader would begin it. */
final class Grouping {
    /** Up to this many words between two larger changes are no rest for the eye. */
    private static final int FEW = 3;
    /** Up to this many letters a word is taken for an article or a preposition. */
    private static final int SMALL = 3;

    private final List<String> before;
    private final List<String> after;

    Grouping(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    List<Stretch> grouped(List<Stretch> stretches) {
        return shifted(trimmed(joined(normal(stretches))));
    }

    /** How many of those pieces are words. */
    static int words(List<String> pieces, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += Token.isWord(pieces.get(i)) ? 1 : 0;
        }
        return count;
    }

    // Neighbours of one kind become one stretch, so that kept and replaced ones stand in turn.
    private static List<Stretch> normal(List<Stretch> stretches) {
        List<Stretch> out = new ArrayList<>();
        for (Stretch next : stretches) {
            int last = out.size() - 1;
            if (last >= 0 && out.get(last).same() == next.same()) {
                Stretch one = out.get(last);
                out.set(last, new Stretch(next.same(), one.from(), next.to(), one.newFrom(), next.newTo()));
            } else {
                out.add(next);
            }
        }
        return out;
    }

    private List<Stretch> joined(List<Stretch> stretches) {
        List<Stretch> out = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch next = stretches.get(i);
            boolean between = next.same() && !out.isEmpty() && i + 1 < stretches.size();
            if (between && isNoRest(out.get(out.size() - 1), next, stretches.get(i + 1))) {
                Stretch all = out.remove(out.size() - 1).with(next).with(stretches.get(i + 1));
                out.add(all);
                i++;
            } else {
                out.add(next);
            }
        }
        return out.size() < stretches.size() ? joined(out) : out;
    }

    private boolean isNoRest(Stretch left, Stretch kept, Stretch right) {
        int rest = words(after, kept.newFrom(), kept.newTo());
        boolean growing = isOneSided(left) && isOneSided(right);
        if (rest == 0) {
            // Between two insertions a space belongs to them; a sign of punctuation is text of its own.
            return !growing || isSpace(kept);
        }
        return rest <= FEW && (rest < Math.min(size(left), size(right)) || !growing && isSmall(kept));
    }

    private boolean isSpace(Stretch kept) {
        return after.subList(kept.newFrom(), kept.newTo()).stream().allMatch(Token::isSpace);
    }

    /** Whether only articles and the like are kept, which are everywhere. */
    private boolean isSmall(Stretch kept) {
        return after.subList(kept.newFrom(), kept.newTo()).stream().allMatch(piece -> piece.length() <= SMALL);
    }

    private int size(Stretch edit) {
        return Math.max(words(before, edit.from(), edit.to()), words(after, edit.newFrom(), edit.newTo()));
    }

    private static boolean isOneSided(Stretch edit) {
        return edit.removed() == 0 || edit.added() == 0;
    }

    /** What both sides of a replacement begin or end with was not replaced. */
    private List<Stretch> trimmed(List<Stretch> stretches) {
        List<Stretch> out = new ArrayList<>();
        for (Stretch edit : stretches) {
            int most = edit.same() ? 0 : Math.min(edit.removed(), edit.added());
            int head = 0;
            while (head < most && equal(edit.from() + head, edit.newFrom() + head)) {
                head++;
            }
            int tail = 0;
            while (tail < most - head && equal(edit.to() - 1 - tail, edit.newTo() - 1 - tail)) {
                tail++;
            }
            int from = edit.from() + head;
            int newFrom = edit.newFrom() + head;
            out.add(new Stretch(true, edit.from(), from, edit.newFrom(), newFrom));
            out.add(new Stretch(edit.same(), from, edit.to() - tail, newFrom, edit.newTo() - tail));
            out.add(new Stretch(true, edit.to() - tail, edit.to(), edit.newTo() - tail, edit.newTo()));
        }
        return normal(out.stream().filter(s -> s.removed() + s.added() > 0).toList());
    }

    private boolean equal(int old, int now) {
        return before.get(old).equals(after.get(now));
    }

    private List<Stretch> shifted(List<Stretch> stretches) {
        List<Stretch> out = new ArrayList<>(stretches);
        for (int i = 1; i < out.size(); i++) {
            Stretch edit = out.get(i);
            if (!edit.same() && isOneSided(edit) && out.get(i - 1).same()) {
                shift(out, i);
            }
        }
        return out.stream().filter(s -> s.removed() + s.added() > 0).toList();
    }

    private void shift(List<Stretch> out, int at) {
        Stretch kept = out.get(at - 1);
        Stretch edit = out.get(at);
        boolean insertion = edit.removed() == 0;
        List<String> pieces = insertion ? after : before;
        int from = insertion ? edit.newFrom() : edit.from();
        int to = insertion ? edit.newTo() : edit.to();
        int by = new Beginning(pieces, from, to).best(kept.removed());
        if (by == 0) {
            return;
        }
        Stretch moved = edit.shifted(-by, -by);
        out.set(at - 1, new Stretch(true, kept.from(), kept.to() - by, kept.newFrom(), kept.newTo() - by));
        out.set(at, moved);
        Stretch behind = new Stretch(true, moved.to(), edit.to(), moved.newTo(), edit.newTo());
        if (at + 1 < out.size()) {
            Stretch next = out.get(at + 1);
            out.set(at + 1, new Stretch(true, behind.from(), next.to(), behind.newFrom(), next.newTo()));
        } else {
            out.add(behind);
        }
    }
}
