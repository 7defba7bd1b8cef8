package vigente.glossary;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The little words of Spanish, folded: they bind a term together and are none themselves. */
final class Particles {
    /** Possessives: they may stand before an inverted term ({@code Misión, nuestra}) in any person and number. */
    static final Set<String> POSSESSIVES = Set.of(
            "mi",
            "mis",
            "tu",
            "tus",
            "su",
            "sus",
            "nuestro",
            "nuestra",
            "nuestros",
            "nuestras",
            "vuestro",
            "vuestra",
            "vuestros",
            "vuestras");

    static final Set<String> ARTICLES = Set.of("el", "la", "los", "las", "lo", "un", "una", "unos", "unas");

    /** What may stand for each other before a noun inside a term: "con el cliente", "con nuestros clientes". */
    static final Set<String> DETERMINERS = Stream.concat(Stream.of("el", "la", "los", "las"), POSSESSIVES.stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> OTHERS = Set.of(
            "a", "al", "ante", "bajo", "con", "contra", "como", "cuando", "cual", "cuyo", "de", "del", "desde", "donde",
            "e", "en", "entre", "es", "esa", "ese", "esta", "este", "esto", "eso", "hacia", "hasta", "le", "les", "mas",
            "me", "muy", "ni", "no", "nos", "o", "para", "pero", "por", "que", "se", "segun", "si", "sin", "sobre",
            "son", "te", "tras", "u", "ya", "yo", "y");

    private Particles() {}

    static boolean isDeterminer(String folded) {
        return DETERMINERS.contains(folded);
    }

    static boolean isParticle(String folded) {
        return OTHERS.contains(folded) || ARTICLES.contains(folded) || POSSESSIVES.contains(folded);
    }

    /** {@code y} is {@code e} and {@code o} is {@code u} before some words; all others stand alone. */
    static Set<String> alternatives(String folded) {
        return switch (folded) {
            case "y", "e" -> Set.of("y", "e");
            case "o", "u" -> Set.of("o", "u");
            default -> Set.of(folded);
        };
    }
}
