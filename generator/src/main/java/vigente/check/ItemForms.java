package vigente.check;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vigente.message.Messages;
import vigente.problem.Place;

/** How the items of a list begin, end and are parted, and which of them differ from the others. */
record ItemForms(List<Item> items) {
    private static final int FEWEST = 3;
    private static final int LONGEST_NAME = 40;
    private static final Set<String> AND = Set.of("y", "e", "o", "u");

    /**
     * One item.
     *
     * @param text of its first paragraph, without spaces around
     * @param alone whether nothing follows that paragraph in the item
     */
    record Item(String text, boolean alone, Place place) {}

    /**
     * Items that differ from the rest of their list.
     *
     * @param reason what they do and the others do not, as a clause
     * @param words to underline in the first of them
     */
    record Odd(String reason, List<Item> items, String words) {}

    private enum Ending {
        STOP,
        SEMICOLON,
        COMMA,
        NOTHING
    }

    private enum Separator {
        COLON(": "),
        HYPHEN(" - "),
        EN_DASH(" – "),
        EM_DASH(" — ");

        private final String sign;

        Separator(String sign) {
            this.sign = sign;
        }
    }

    static ItemForms of(List<Item> items) {
        return new ItemForms(List.copyOf(items));
    }

    /** Items that end in another sign: "a; b. c;". The last one may close the list with a full stop. */
    Optional<Odd> oddEndings() {
        Map<Item, Ending> endings = new LinkedHashMap<>();
        for (Item item : items) {
            ending(item).ifPresent(ending -> endings.put(item, ending));
        }
        if (endings.size() < FEWEST) {
            return Optional.empty();
        }
        Item last = items.get(items.size() - 1);
        Ending closing = endings.remove(last);
        Set<Ending> inner = new HashSet<>(endings.values());
        boolean closes = closing == null || closing == Ending.STOP && !inner.contains(Ending.STOP);
        boolean loose = inner.size() == 1 && !inner.contains(Ending.STOP);
        if (closing != null && !closes && !loose) {
            endings.put(last, closing);
        }
        return odd(endings, Ending.class, ending -> "lista.termina." + ending.name());
    }

    /** Items that begin in lower case where the others begin in upper case. */
    Optional<Odd> oddBeginnings() {
        Map<Item, Boolean> capitals = new LinkedHashMap<>();
        items.stream()
                .filter(item ->
                        !item.text().isEmpty() && Character.isLetter(item.text().codePointAt(0)))
                .forEach(item ->
                        capitals.put(item, Character.isUpperCase(item.text().codePointAt(0))));
        List<Item> lower = capitals.keySet().stream()
                .filter(item -> !capitals.getOrDefault(item, false) && !isBrand(item))
                .toList();
        // A name may stand among items in lower case; a word in lower case among sentences is a slip.
        return capitals.size() >= FEWEST && !lower.isEmpty() && 2 * lower.size() < capitals.size()
                ? Optional.of(new Odd(Messages.text("lista.empieza.minuscula"), lower, firstWord(lower.get(0))))
                : Optional.empty();
    }

    /** Items that part their name from their text by another sign: "Respeto - …", "Empatía: …". */
    Optional<Odd> oddSeparators() {
        Map<Item, Separator> separators = new LinkedHashMap<>();
        items.forEach(item -> separator(item).ifPresent(separator -> separators.put(item, separator)));
        return separators.size() >= FEWEST && separators.size() * 5 >= items.size() * 4
                ? odd(separators, Separator.class, separator -> "lista.separa." + separator.name())
                : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<Odd> odd(
            Map<Item, E> forms, Class<E> kinds, Function<E, String> reason) {
        Map<E, Integer> often = new EnumMap<>(kinds);
        forms.values().forEach(form -> often.merge(form, 1, Integer::sum));
        if (often.size() < 2) {
            return Optional.empty();
        }
        E usual = often.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        E other = often.keySet().stream()
                .filter(form -> form != usual)
                .findFirst()
                .orElseThrow();
        List<Item> odd =
                forms.keySet().stream().filter(item -> forms.get(item) == other).toList();
        String words = odd.get(0).text();
        return Optional.of(new Odd(Messages.text(reason.apply(other)), odd, lastWord(words)));
    }

    private static Optional<Ending> ending(Item item) {
        String text = item.text();
        if (!item.alone() || text.isEmpty()) {
            return Optional.empty();
        }
        char last = text.charAt(text.length() - 1);
        if (isJoined(text)) {
            return Optional.empty();
        }
        return switch (last) {
            case '.' -> Optional.of(Ending.STOP);
            case ';' -> Optional.of(Ending.SEMICOLON);
            case ',' -> Optional.of(Ending.COMMA);
            default -> Character.isLetterOrDigit(last) ? Optional.of(Ending.NOTHING) : Optional.empty();
        };
    }

    // "…; y" leads on to the last item.
    private static boolean isJoined(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end == 0
                || AND.contains(text.substring(end - 1, end))
                        && (end == 1 || !Character.isLetterOrDigit(text.charAt(end - 2)));
    }

    private static Optional<Separator> separator(Item item) {
        String name =
                item.text().substring(0, Math.min(LONGEST_NAME, item.text().length()));
        Separator first = null;
        int at = name.length();
        for (Separator separator : Separator.values()) {
            int found = name.indexOf(separator.sign);
            if (found > 0 && found < at) {
                first = separator;
                at = found;
            }
        }
        return Optional.ofNullable(first);
    }

    // iPhone, eBay
    private static boolean isBrand(Item item) {
        return item.text().length() > 1 && Character.isUpperCase(item.text().charAt(1));
    }

    private static String firstWord(Item item) {
        Word first = Word.of(item.text()).get(0);
        return item.text().substring(first.start(), first.end());
    }

    private static String lastWord(String text) {
        List<Word> words = Word.of(text);
        return words.isEmpty() ? "" : text.substring(words.get(words.size() - 1).start());
    }
}
