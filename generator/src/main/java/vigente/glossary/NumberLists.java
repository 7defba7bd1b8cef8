package vigente.glossary;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * A list of numbers for each number from 0, in two arrays: thousands of small lists would take ten times as much. Immutable.
 */
final class NumberLists {
    /** Where the list of each number begins, and in the last place where the last one ends. */
    private final int[] starts;

    private final int[] all;

    private NumberLists(int[] starts, int[] all) {
        this.starts = starts;
        this.all = all;
    }

    /** The list of {@code number}. */
    IntStream of(int number) {
        return Arrays.stream(all, starts[number], starts[number + 1]);
    }

    /** Hands over the members of that list, in order. */
    void forEach(int number, IntConsumer visit) {
        for (int at = starts[number]; at < starts[number + 1]; at++) {
            visit.accept(all[at]);
        }
    }

    /** Collects the members of lists, in any order of the lists. */
    static final class Collector {
        private final IntStream.Builder lists = IntStream.builder();
        private final IntStream.Builder members = IntStream.builder();

        /** Adds {@code member} at the end of the list of {@code number}. */
        void add(int number, int member) {
            lists.add(number);
            members.add(member);
        }

        /** The lists of the numbers below {@code size}. */
        NumberLists lists(int size) {
            int[] owners = lists.build().toArray();
            int[] starts = new int[size + 1];
            for (int owner : owners) {
                starts[owner + 1]++;
            }
            for (int number = 0; number < size; number++) {
                starts[number + 1] += starts[number];
            }
            return new NumberLists(starts, sorted(owners, members.build().toArray(), starts.clone()));
        }

        private static int[] sorted(int[] owners, int[] members, int[] next) {
            int[] all = new int[members.length];
            for (int i = 0; i < members.length; i++) {
                all[next[owners[i]]++] = members[i];
            }
            return all;
        }
    }
}
