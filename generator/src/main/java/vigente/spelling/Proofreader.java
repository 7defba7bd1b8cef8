package vigente.spelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;

/**
 * Reads Spanish texts for mistakes of spelling and grammar with LanguageTool. Making one reads its dictionary and 1600 rules
 * and takes seconds; it is not safe for several threads.
 *
 * <p>Only rules about right and wrong are asked: style, typography and turns of phrase are a matter of taste, and the checks of
 * {@code vigente.check} know a policy's style better.
 */
public final class Proofreader {
    private static final Set<String> SURE = Set.of("TYPOS", "GRAMMAR", "AGREEMENT_NOUNS", "AGREEMENT_VERBS");
    // Spelled so before 2010 and still by many with care; the dictionary has no better guess than names of firms.
    private static final Set<String> ONCE_RIGHT = Set.of(
            "sólo",
            "éste",
            "ésta",
            "éstos",
            "éstas",
            "ése",
            "ésa",
            "ésos",
            "ésas",
            "aquél",
            "aquélla",
            "aquéllos",
            "aquéllas");
    private static final int MOST_SUGGESTIONS = 3;
    private static final String OPENING = ".:;!?¿¡…«“\"(";

    private final JLanguageTool tool;

    private Proofreader(JLanguageTool tool) {
        this.tool = tool;
    }

    /** One that takes {@code words} for right, in the spelling given and with a capital. */
    public static Proofreader knowing(Collection<String> words) {
        JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("es"));
        List<String> known = List.copyOf(words);
        for (Rule rule : tool.getAllRules()) {
            if (rule instanceof SpellingCheckRule speller) {
                speller.addIgnoreTokens(known);
            } else if (!SURE.contains(rule.getCategory().getId().toString())) {
                tool.disableRule(rule.getId());
            }
        }
        return new Proofreader(tool);
    }

    /** The mistakes of {@code text} in its order; names are left alone, and words that were once spelled so. */
    public List<Mistake> read(String text) {
        try {
            return tool.check(text).stream()
                    .filter(match -> !isUnknown(match) || !isRight(text, match))
                    .map(match -> mistake(text, match))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isRight(String text, RuleMatch match) {
        String word = text.substring(match.getFromPos(), match.getToPos());
        return ONCE_RIGHT.contains(word.toLowerCase(Locale.ROOT)) || isName(text, match.getFromPos(), match.getToPos());
    }

    private static boolean isUnknown(RuleMatch match) {
        return match.getRule() instanceof SpellingCheckRule;
    }

    // Whoever writes a capital inside a sentence, or nothing but capitals, names somebody or something.
    private static boolean isName(String text, int from, int to) {
        String word = text.substring(from, to);
        String before = text.substring(0, from).stripTrailing();
        boolean opens = before.isEmpty() || OPENING.indexOf(before.charAt(before.length() - 1)) >= 0;
        return word.equals(word.toUpperCase(Locale.ROOT)) || !opens && Character.isUpperCase(word.charAt(0));
    }

    private static Mistake mistake(String text, RuleMatch match) {
        String reason = match.getMessage().replaceAll("</?suggestion>", "").strip();
        return new Mistake(
                text.substring(match.getFromPos(), match.getToPos()),
                isUnknown(match),
                reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason,
                match.getSuggestedReplacements().stream()
                        .limit(MOST_SUGGESTIONS)
                        .toList());
    }
}
