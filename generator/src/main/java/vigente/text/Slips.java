package vigente.text;

/** How many slips of the pen lead from one word to another. */
final class Slips {
    private static final int LETTERS_PER_SLIP = 3;
    private static final int MOST = 3;

    private Slips() {}

    /** Whether {@code a} can still be known as {@code b}: the shorter it is, the fewer slips. */
    static boolean few(String a, String b) {
        return few(a, b, MOST);
    }

    /** The same with no more slips than {@code most}. */
    static boolean few(String a, String b, int most) {
        int allowed = Math.min(a.length() / LETTERS_PER_SLIP, most);
        if (Math.abs(a.length() - b.length()) > allowed) {
            return false;
        }
        int slips = between(a, b);
        return slips <= allowed && (slips <= 1 || a.charAt(0) == b.charAt(0));
    }

    /** Optimal string alignment: one letter more, less or another, or two neighbours in each other's place, counts one. */
    static int between(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
