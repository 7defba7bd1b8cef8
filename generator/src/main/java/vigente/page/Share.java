package vigente.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * A part of a list that is set by itself, since the whole would not fit in memory.
 *
 * @param begins whether the list begins here, with its title
 * @param ends whether the list ends here
 * @param of how many items the whole list has
 */
public record Share<T>(List<T> items, boolean begins, boolean ends, int of) {
    public Share {
        items = List.copyOf(items);
    }

    /** Nothing of any list. */
    static <T> Share<T> none() {
        return new Share<>(List.of(), false, false, 0);
    }

    /**
     * The shares of a list in order, at least one.
     *
     * @param most items of a share
     * @param mayBegin whether a share should begin with an item; where none of a share's length does, it begins anywhere
     */
    static <T> List<Share<T>> of(List<T> items, int most, Predicate<T> mayBegin) {
        List<Integer> begins = new ArrayList<>(List.of(0));
        int begin = 0;
        while (items.size() - begin > most) {
            int cut = begin + most;
            while (cut > begin && !mayBegin.test(items.get(cut))) {
                cut--;
            }
            // One that goes on for longer than a share is cut anywhere.
            begin = cut > begin ? cut : begin + most;
            begins.add(begin);
        }
        return cut(items, begins);
    }

    /**
     * The shares of a list in order, at least one.
     *
     * @param most what the items of a share weigh; one that weighs more is a share by itself
     */
    static <T> List<Share<T>> weighed(List<T> items, int most, ToIntFunction<T> weight) {
        List<Integer> begins = new ArrayList<>(List.of(0));
        int weighed = 0;
        for (int i = 0; i < items.size(); i++) {
            int own = weight.applyAsInt(items.get(i));
            if (weighed > 0 && weighed + own > most) {
                begins.add(i);
                weighed = 0;
            }
            weighed += own;
        }
        return cut(items, begins);
    }

    private static <T> List<Share<T>> cut(List<T> items, List<Integer> begins) {
        List<Share<T>> shares = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) {
            boolean last = i == begins.size() - 1;
            int end = last ? items.size() : begins.get(i + 1);
            shares.add(new Share<>(items.subList(begins.get(i), end), i == 0, last, items.size()));
        }
        return shares;
    }

    /** The same share, where that is shown for its items. */
    <S> Share<S> with(List<S> shown) {
        return new Share<>(shown, begins, ends, of);
    }

    /** Whether it is all there is of its list. */
    public boolean isWhole() {
        return begins && ends;
    }

    /** Whether anything of the list is shown; its title is something. */
    public boolean isShown() {
        return begins || !items.isEmpty();
    }
}
