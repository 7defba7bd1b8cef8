package vigente.build;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A script without comments, cut into names, numbers, texts and signs, with what its brackets hold; counted from 0. */
final class ScriptTokens {
    // A text, an expression between slashes (not behind a value), a name, a number, a sign of several characters or of
    // one.
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"|`(?:[^`\\\\]|\\\\.)*`|'(?:[^'\\\\\\n]|\\\\.)*'"
                    + "|(?<![\\w$)\\]] ?)/(?:[^/\\\\\\n\\[]|\\\\.|\\[(?:[^\\]\\\\\\n]|\\\\.)*\\])+/[a-z]*"
                    + "|[A-Za-z_$][\\w$]*|\\d[\\w.]*|=>|\\.\\.\\.|&&|\\|\\||\\?\\?|\\?\\.|[=!<>]=+|\\S");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$]*");
    private static final Set<String> BEFORE_OBJECT =
            Set.of("(", "[", ",", "=", ":", "?", "&&", "||", "??", "return", "const", "let", "...");

    /** What stands between a pair of brackets. */
    enum Inside {
        OBJECT,
        CLASS,
        OTHER
    }

    private final List<String> texts = new ArrayList<>();
    private final List<String> spaces = new ArrayList<>();
    private final List<Inside> insides = new ArrayList<>();
    private final int[] matches;

    private ScriptTokens(String script) {
        Matcher matcher = TOKEN.matcher(script);
        int end = 0;
        while (matcher.find()) {
            spaces.add(script.substring(end, matcher.start()));
            texts.add(matcher.group());
            end = matcher.end();
        }
        spaces.add(script.substring(end));
        matches = new int[texts.size()];
        Arrays.fill(matches, -1);
        pair();
    }

    static ScriptTokens of(String script) {
        return new ScriptTokens(script);
    }

    private void pair() {
        Deque<Integer> open = new ArrayDeque<>();
        Deque<Inside> kinds = new ArrayDeque<>();
        kinds.push(Inside.OTHER);
        boolean inClassHead = false;
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            if (text.matches("[)\\]}]")) {
                int start = open.pop();
                matches[i] = start;
                matches[start] = i;
                kinds.pop();
            }
            insides.add(kinds.element());
            inClassHead |= text.equals("class");
            if (text.matches("[(\\[{]")) {
                open.push(i);
                kinds.push(text.equals("{") ? inside(i, inClassHead) : Inside.OTHER);
                inClassHead &= !text.equals("{");
            }
        }
    }

    private Inside inside(int brace, boolean inClassHead) {
        if (inClassHead) {
            return Inside.CLASS;
        }
        return BEFORE_OBJECT.contains(text(brace - 1)) ? Inside.OBJECT : Inside.OTHER;
    }

    int size() {
        return texts.size();
    }

    /** The token; empty before the first and behind the last. */
    String text(int token) {
        return token < 0 || token >= texts.size() ? "" : texts.get(token);
    }

    boolean isName(int token) {
        return NAME.matcher(text(token)).matches();
    }

    /** The spaces and line ends before the token. */
    String space(int token) {
        return spaces.get(token);
    }

    /** The bracket that closes or opens what this one opens or closes; -1 for no bracket. */
    int match(int token) {
        return matches[token];
    }

    /** What the innermost brackets around the token hold. */
    Inside inside(int token) {
        return insides.get(token);
    }
}
