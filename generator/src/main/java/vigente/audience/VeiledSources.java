package vigente.audience;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigente.policy.Fingerprinter;
import vigente.text.Target;

/**
 * Source files with the same veil over them as the texts that were read from them.
 *
 * @param common over what belongs to no revision
 * @param byFolder over the files of a revision, by its folder with a final {@code /}
 * @param withheld files that tell of hidden revisions
 */
record VeiledSources(Veil common, Map<String, Veil> byFolder, Set<String> withheld) implements Redaction {
    private static final Pattern REFERENCE = Pattern.compile("\\[\\[([^\\[\\]|\\n]+)(?:\\|[^\\[\\]\\n]*)?]]");
    private static final Pattern MACRO = Pattern.compile("(?:politica|termino):([^\\[\\n]+)\\[[^]\\n]*]");
    private static final Pattern ADDRESS = Pattern.compile("(?m)^ {0,3}\\[[^\\[\\]\\n]+]:[ \\t]*(\\S+).*$");
    private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]\\n]*]\\(([^()\\n]*)\\)");

    VeiledSources {
        byFolder = Map.copyOf(byFolder);
        withheld = Set.copyOf(withheld);
    }

    @Override
    public boolean withholds(String path) {
        return withheld.contains(path);
    }

    @Override
    public byte[] of(String path, byte[] content) {
        if (!Fingerprinter.isText(path)) {
            return content;
        }
        String text = new String(content, StandardCharsets.UTF_8);
        String veiled = veiled(text, veil(path));
        return veiled.equals(text) ? content : veiled.getBytes(StandardCharsets.UTF_8);
    }

    private Veil veil(String path) {
        return byFolder.entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(common);
    }

    private static String veiled(String text, Veil veil) {
        String left = text;
        for (Pattern link : List.of(REFERENCE, MACRO, LINK, ADDRESS)) {
            left = without(left, link, veil);
        }
        return veil.text(left);
    }

    private static String without(String text, Pattern link, Veil veil) {
        return link.matcher(text).replaceAll(match -> Matcher.quoteReplacement(replacement(match, veil)));
    }

    private static String replacement(MatchResult link, Veil veil) {
        return veil.hides(Target.parse(link.group(1))) ? Names.RESTRICTED : link.group();
    }
}
