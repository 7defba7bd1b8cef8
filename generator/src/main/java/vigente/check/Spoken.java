package vigente.check;

import java.util.List;
import vigente.message.Messages;
import vigente.policy.Code;
import vigente.policy.Policy;

/** How messages name what a command would be told, and what a text says. */
final class Spoken {
    private static final int MOST_NAMED = 6;
    private static final int MOST_CHARACTERS = 90;

    private Spoken() {}

    /** The policy's code; empty while it is owed. */
    static String code(Policy policy) {
        return policy.code().map(Code::text).orElse("");
    }

    /** "«a», «b», «c»": the first ones by name, the rest as a number. */
    static String quoted(List<String> words) {
        return listed(words.stream().map(word -> "«" + excerpt(word) + "»").toList());
    }

    /** "L-1, L-4": the first ones by name, the rest as a number. */
    static String listed(List<String> words) {
        String named = String.join(", ", words.subList(0, Math.min(MOST_NAMED, words.size())));
        return words.size() <= MOST_NAMED ? named : Messages.text("lista.y-mas", named, words.size() - MOST_NAMED);
    }

    /** The text, cut behind a word where it is long. */
    static String excerpt(String text) {
        String line = text.strip();
        if (line.length() <= MOST_CHARACTERS) {
            return line;
        }
        int space = line.lastIndexOf(' ', MOST_CHARACTERS);
        return line.substring(0, space > 0 ? space : line.offsetByCodePoints(0, MOST_CHARACTERS / 2)) + " …";
    }
}
