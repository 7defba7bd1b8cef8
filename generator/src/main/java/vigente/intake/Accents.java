package vigente.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out whether a Spanish text has lost its accented letters; which they were is never guessed. */
final class Accents {
    private static final int FEWEST_LETTERS = 400;
    private static final int EXAMPLES = 5;
    private static final Pattern ACCENTED = Pattern.compile("[áéíóúüñÁÉÍÓÚÜÑ]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern SPANISH = Pattern.compile("(?i)\\b(?:de|la|que|el|los|las|del|para|con|una|por)\\b");
    private static final Pattern BROKEN = Pattern.compile(
            "(?i)(?<![\\p{L}])(?:\\p{L}{3,}[cstx]in|cmo|ms|tambin|adems|segn|telfon\\p{L}*|poltic\\p{L}*|bsic[ao]s?|compaa\\p{L}*|ensea\\p{L}*)(?![\\p{L}])");
    private static final Pattern TWICE = Pattern.compile("Ã[\\u0080-\\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[¿¡«»°ºª]");

    private Accents() {}

    /** What must be said about the letters of {@code text}. */
    static List<Note> notes(String text) {
        List<Note> notes = new ArrayList<>();
        if (isLost(text)) {
            List<String> examples = examples(text);
            notes.add(
                    examples.isEmpty()
                            ? Note.of(Note.Sort.LOOK, 0, "importar.sin-acentos")
                            : Note.of(Note.Sort.LOOK, 0, "importar.acentos-perdidos", String.join(", ", examples)));
        }
        if (TWICE.matcher(text).find()) {
            notes.add(Note.of(Note.Sort.LOOK, 0, "importar.acentos-dobles"));
        }
        return notes;
    }

    private static boolean isLost(String text) {
        return !ACCENTED.matcher(text).find()
                && LETTER.matcher(text).results().count() >= FEWEST_LETTERS
                && SPANISH.matcher(text).results().count() * 10
                        >= Words.list(text).size();
    }

    private static List<String> examples(String text) {
        List<String> examples = new ArrayList<>();
        Matcher matcher = BROKEN.matcher(text);
        while (matcher.find() && examples.size() < EXAMPLES) {
            String word = "«" + matcher.group() + "»";
            if (examples.stream().noneMatch(e -> e.equalsIgnoreCase(word))) {
                examples.add(word);
            }
        }
        return examples;
    }
}
