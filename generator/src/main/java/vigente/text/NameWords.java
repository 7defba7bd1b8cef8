package vigente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a name consists of, however it is written: {@code PO-COM-009}, {@code po com 9} and {@code Pocom9} are alike.
 *
 * @param words its runs of letters without case, accents and connecting words, in their order
 * @param numbers its runs of digits, in their order
 */
record NameWords(List<String> words, List<String> numbers) {
    private static final Pattern RUN = Pattern.compile("\\p{L}+|\\p{Nd}+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");
    private static final Set<String> CONNECTING =
            Set.of("a", "al", "con", "de", "del", "e", "el", "en", "la", "las", "los", "o", "para", "por", "y");

    NameWords {
        words = List.copyOf(words);
        numbers = List.copyOf(numbers);
    }

    static NameWords of(String name) {
        List<String> words = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (Matcher run = RUN.matcher(Fold.plain(name)); run.find(); ) {
            if (Character.isDigit(run.group().charAt(0))) {
                numbers.add(run.group());
            } else if (!CONNECTING.contains(run.group())) {
                words.add(run.group());
            }
        }
        return new NameWords(words, numbers);
    }

    /** All its letters in one. */
    String letters() {
        return String.join("", words);
    }

    /** Whether these are the same numbers, zeros at their beginning aside, or two digits of one changed places. */
    boolean hasNumbersOf(NameWords other) {
        if (numbers.size() != other.numbers.size()) {
            return false;
        }
        for (int i = 0; i < numbers.size(); i++) {
            if (!alike(numbers.get(i), other.numbers.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether both are named by the same letters and a number, and a single digit tells them apart. */
    boolean isInSeriesWith(NameWords other) {
        return !words.isEmpty()
                && letters().equals(other.letters())
                && Slips.between(String.join(" ", numbers), String.join(" ", other.numbers)) == 1;
    }

    // Another digit is another number, and one number is as near to a wrong one as any.
    private static boolean alike(String a, String b) {
        return a.length() == b.length()
                ? a.equals(b) || isSwapped(a, b)
                : LEADING_ZEROS
                        .matcher(a)
                        .replaceFirst("")
                        .equals(LEADING_ZEROS.matcher(b).replaceFirst(""));
    }

    private static boolean isSwapped(String a, String b) {
        return Slips.between(a, b) == 1 && a.chars().sum() == b.chars().sum();
    }
}
