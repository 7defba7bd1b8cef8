package vigente.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A part of a list that is set by itself, since the whole would not fit in memory.
 *
 * @param begins whether the list begins here, with its title
 * @param of how many items the whole list has
 */
public record Share<T>(List<T> items, boolean begins, int of) {
    public Share {
        items = List.copyOf(items);
    }

    /** Nothing of any list. */
    static <T> Share<T> none() {
        return new Share<>(List.of(), false, 0);
    }

    /**
     * The shares of a list in order, at least one.
     *
     * @param most items of a share
     * @param mayBegin whether a share should begin with an item; where none of a share's length does, it begins anywhere
     */
    static <T> List<Share<T>> of(List<T> items, int most, Predicate<T> mayBegin) {
        List<Share<T>> shares = new ArrayList<>();
        int begin = 0;
        while (begin < items.size() || shares.isEmpty()) {
            int end = Math.min(items.size(), begin + most);
            int cut = end;
            while (cut < items.size() && cut > begin && !mayBegin.test(items.get(cut))) {
                cut--;
            }
            // One that goes on for longer than a share is cut anywhere.
            end = cut > begin ? cut : end;
            shares.add(new Share<>(items.subList(begin, end), begin == 0, items.size()));
            begin = end;
        }
        return shares;
    }

    /** Whether it is all there is of its list. */
    public boolean isWhole() {
        return begins && items.size() == of;
    }

    /** Whether anything of the list is shown; its title is something. */
    public boolean isShown() {
        return begins || !items.isEmpty();
    }
}
