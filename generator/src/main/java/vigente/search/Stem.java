package vigente.search;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.SpanishStemmer;
import vigente.text.Fold;

/**
 * Brings the forms of a Spanish word to one stem: number, gender, verb forms, and the families of -ción, -sor, -miento.
 *
 * <p>Accents go first, so a word without them always meets the word with them. Snowball then needs back the accent of -ión
 * and -logía, and leaves ends that the last step joins. {@code site/js/search/stem.js} does the same, letter for letter.
 */
final class Stem {
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");
    private static final Pattern THOUSANDS = Pattern.compile("[.,](?=\\p{N}{3}(?!\\p{N}))");
    private static final Pattern IC = Pattern.compile("ica(?:ciones|cion|dor|dora|dores|doras|nte|ntes)$");
    private static final Pattern LEFT_PLURAL = Pattern.compile("[aeiou]s");

    /**
     * An end of a stem and what becomes of it.
     *
     * @param least how many letters the stem must have at least, the end among them
     */
    private record End(String end, String becomes, int least) {}

    // The families first, then the spelling that changes with the vowel after it, then verbs whose stem changes.
    private static final List<End> ENDS = List.of(
            new End("stion", "st", 7),
            new End("emision", "emit", 7),
            new End("ion", "", 8),
            new End("stor", "st", 6),
            new End("cc", "ct", 6),
            new End("aj", "", 7),
            new End("ori", "or", 7),
            new End("amient", "", 11),
            new End("imient", "", 11),
            new End("ador", "", 8),
            new End("edor", "", 8),
            new End("idor", "", 8),
            new End("itor", "it", 7),
            new End("sor", "s", 7),
            new End("enci", "ent", 6),
            new End("anci", "ant", 6),
            new End("itud", "it", 9),
            new End("que", "c", 6),
            new End("qu", "c", 4),
            new End("z", "c", 3),
            new End("j", "g", 5),
            new End("product", "produc", 7),
            new End("reduct", "reduc", 6),
            new End("truct", "tru", 7),
            new End("atenc", "atend", 5),
            new End("olu", "olv", 6),
            new End("uelv", "olv", 6),
            new End("cierr", "cerr", 5),
            new End("iend", "end", 6),
            new End("viert", "vert", 6),
            new End("scuent", "scont", 7),
            new End("cuentr", "contr", 7),
            new End("uestr", "ostr", 7),
            new End("prueb", "prob", 5),
            new End("cuerd", "cord", 6),
            new End("pierd", "perd", 5),
            new End("quier", "quer", 6),
            new End("ienc", "enc", 6));

    private Stem() {}

    /** The stem of {@code word}; a number without its thousands' marks. Never empty. */
    static String of(String word) {
        String folded = Fold.plain(word);
        if (DIGIT.matcher(folded).find()) {
            return THOUSANDS.matcher(folded).replaceAll("");
        }
        String stem = Fold.plain(snowball(prepared(folded)));
        for (End end : ENDS) {
            if (stem.length() >= end.least() && stem.endsWith(end.end())) {
                stem = stem.substring(0, stem.length() - end.end().length()) + end.becomes();
            }
        }
        boolean plural = stem.length() >= 4
                && LEFT_PLURAL.matcher(stem.substring(stem.length() - 2)).matches();
        return plural ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String prepared(String folded) {
        Matcher family = IC.matcher(folded);
        if (family.find()) {
            // Snowball would take away "ic" from -icación and leave it in -icar.
            return family.replaceFirst("icar");
        }
        if (folded.endsWith("cion") || folded.endsWith("sion")) {
            return folded.substring(0, folded.length() - 2) + "ón";
        }
        if (folded.endsWith("logia") || folded.endsWith("logias")) {
            int end = folded.lastIndexOf("ia");
            return folded.substring(0, end) + "í" + folded.substring(end + 1);
        }
        return folded;
    }

    // A stemmer holds the word it works on, so each word has its own: threads share nothing.
    private static String snowball(String word) {
        SpanishStemmer stemmer = new SpanishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
