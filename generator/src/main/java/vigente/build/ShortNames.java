package vigente.build;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A script with short names for what it declares: variables, parameters, functions and classes. Names of properties stay, and
 * so does every name that is declared elsewhere.
 *
 * <p>A name becomes the same one everywhere in a script, so nothing need be known of where it holds. A declaration that is not
 * recognised only keeps its name. Texts are not looked into: the scripts' authors put no expressions in them.
 */
final class ShortNames {
    private static final Set<String> KEYWORDS = Set.of(
            ("as async await break case catch class const continue default delete do else extends false finally for function if in "
                            + "instanceof let new null of return static super switch this throw true try typeof undefined var void while yield")
                    .split(" "));
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final ScriptTokens tokens;
    private final Set<String> declared = new HashSet<>();

    private ShortNames(ScriptTokens tokens) {
        this.tokens = tokens;
    }

    /** The same script, a lean one, with other names. */
    static String in(String script) {
        ShortNames names = new ShortNames(ScriptTokens.of(script));
        names.declare();
        return names.renamed();
    }

    private void declare() {
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.text(i)) {
                case "const", "let" -> bindings(i + 1, endOfDeclaration(i + 1));
                case "function", "class" -> {
                    if (tokens.isName(i + 1) && !tokens.text(i + 1).equals("extends")) {
                        declared.add(tokens.text(i + 1));
                    }
                }
                case "=>" -> bindings(tokens.text(i - 1).equals(")") ? tokens.match(i - 1) + 1 : i - 1, i);
                case "(" -> parameters(i);
                default -> {}
            }
        }
    }

    /** The parameters of a function or method that are opened here; what is only called has no body behind its brackets. */
    private void parameters(int open) {
        boolean body = tokens.text(tokens.match(open) + 1).equals("{");
        boolean function = tokens.text(open - 1).equals("function")
                || tokens.text(open - 2).equals("function")
                || tokens.text(open - 1).equals("catch");
        boolean method = tokens.isName(open - 1) && tokens.inside(open) != ScriptTokens.Inside.OTHER;
        if (body && (function || method)) {
            bindings(open + 1, tokens.match(open));
        }
    }

    private int endOfDeclaration(int from) {
        int i = from;
        while (i < tokens.size() && !tokens.text(i).matches("[;)\\]}]|of|in")) {
            i = tokens.match(i) > i ? tokens.match(i) + 1 : i + 1;
        }
        return i;
    }

    /** Declares the names of a list or pattern; what stands behind an equals sign is only used. */
    private void bindings(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.text(i).equals("=")) {
                i = endOfValue(i + 1, to) - 1;
            } else if (isVariable(i) && !KEYWORDS.contains(tokens.text(i))) {
                declared.add(tokens.text(i));
            }
        }
    }

    private int endOfValue(int from, int to) {
        int i = from;
        while (i < to && !tokens.text(i).matches("[,)\\]}]")) {
            i = tokens.match(i) > i ? tokens.match(i) + 1 : i + 1;
        }
        return i;
    }

    private boolean isVariable(int i) {
        if (!tokens.isName(i)
                || tokens.text(i - 1).matches("\\??\\.")
                || tokens.inside(i) == ScriptTokens.Inside.CLASS) {
            return false;
        }
        return !beginsEntry(i) || !tokens.text(i + 1).matches("[:(]");
    }

    private boolean isShorthand(int i) {
        return beginsEntry(i) && tokens.text(i + 1).matches("[,}=]");
    }

    private boolean beginsEntry(int i) {
        return tokens.inside(i) == ScriptTokens.Inside.OBJECT
                && tokens.text(i - 1).matches("[{,]");
    }

    private String renamed() {
        Map<String, String> names = names();
        StringBuilder script = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            String text = tokens.text(i);
            String other = isVariable(i) ? names.get(text) : null;
            script.append(tokens.space(i));
            if (other != null && isShorthand(i)) {
                script.append(text).append(':');
            }
            script.append(other == null ? text : other);
        }
        return script.append(tokens.space(tokens.size())).toString();
    }

    /** The shortest for the most frequent. */
    private Map<String, String> names() {
        Map<String, Integer> uses = new HashMap<>();
        Set<String> taken = new HashSet<>(KEYWORDS);
        for (int i = 0; i < tokens.size(); i++) {
            String text = tokens.text(i);
            if (isVariable(i) && declared.contains(text)) {
                uses.merge(text, 1, Integer::sum);
            } else if (tokens.isName(i)) {
                taken.add(text);
            }
        }
        List<String> frequent = uses.keySet().stream()
                .sorted(Comparator.comparing((String name) -> -uses.getOrDefault(name, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        Map<String, String> names = new HashMap<>();
        int number = 0;
        for (String name : frequent) {
            while (taken.contains(name(number))) {
                number++;
            }
            names.put(name, name(number++));
        }
        return names;
    }

    private static String name(int number) {
        int letters = LETTERS.length();
        String last = LETTERS.substring(number % letters, number % letters + 1);
        return number < letters ? last : name(number / letters - 1) + last;
    }
}
