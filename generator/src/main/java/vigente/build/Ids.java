package vigente.build;

import java.util.Arrays;

/**
 * The ids of a page's elements, as numbers of 64 bits that are made of them: half the memory of the words, and found as fast on a
 * page of thousands. That two ids of one site share a number is less likely than a fault of the machine.
 */
final class Ids {
    // FNV-1a.
    private static final long OFFSET = 0xcbf2_9ce4_8422_2325L;
    private static final long PRIME = 0x100_0000_01b3L;

    private final long[] sorted;

    private Ids(long[] sorted) {
        this.sorted = sorted;
    }

    /** Those of {@code lines}, each between line ends. */
    static Ids of(String lines) {
        long[] numbers = new long[(int) lines.chars().filter(c -> c == '\n').count()];
        int count = 0;
        int start = 0;
        for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', start)) {
            if (end > start) {
                numbers[count++] = number(lines, start, end);
            }
            start = end + 1;
        }
        long[] sorted = Arrays.copyOf(numbers, count);
        Arrays.sort(sorted);
        return new Ids(sorted);
    }

    /** Whether {@code id} is one of them; every page holds its beginning, which has no name. */
    boolean hold(String id) {
        return id.isEmpty() || Arrays.binarySearch(sorted, number(id, 0, id.length())) >= 0;
    }

    private static long number(String text, int start, int end) {
        long number = OFFSET;
        for (int i = start; i < end; i++) {
            number = (number ^ text.charAt(i)) * PRIME;
        }
        return number;
    }
}
