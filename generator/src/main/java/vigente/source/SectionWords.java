package vigente.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigente.policy.SectionKind;
import vigente.text.Fold;

/**
 * Recognises the known sections by their headings (format: "politica.md"), without regard to case, accents, numbering,
 * emphasis, emoji, final punctuation, plural and "de la política".
 */
public final class SectionWords {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}/,.)-]+");
    private static final Pattern NUMBERING = Pattern.compile(
            "^[\\s.,)/-]*(?:(?:\\d+(?:\\.\\d+)*[ºª]?|[ivxlc]+(?=\\s*[.)-])|[a-z](?=\\s*[.)]))[\\s.,)/-]+)?");
    private static final Pattern OF_THE_POLICY = Pattern.compile(
            " del? (?:(?:la|el|esta|este) )?(?:presente )?(?:politica|procedimiento|reglamento|guia|documento|manual)s?$");
    private static final Pattern JOINT = Pattern.compile("\\s+(?:y|e|&)\\s+|\\s*[,/]\\s*");
    private static final Map<String, SectionKind> KINDS = kinds();

    private SectionWords() {}

    private static Map<String, SectionKind> kinds() {
        Map<String, SectionKind> kinds = new TreeMap<>();
        for (SectionKind kind : SectionKind.values()) {
            kind.words().forEach(word -> kinds.put(singular(Fold.plain(word)), kind));
        }
        return kinds;
    }

    /** The kinds that a heading's plain words open: one, two where it joins two, none where it is not known. */
    public static Set<SectionKind> kinds(String heading) {
        String core = core(heading);
        Optional<SectionKind> whole = Optional.ofNullable(KINDS.get(singular(core)));
        if (whole.isPresent()) {
            return EnumSet.of(whole.get());
        }
        List<SectionKind> parts = new ArrayList<>();
        for (String part : JOINT.split(core, -1)) {
            Optional.ofNullable(KINDS.get(singular(part.strip()))).ifPresent(parts::add);
        }
        return parts.isEmpty() || JOINT.split(core, -1).length != parts.size()
                ? EnumSet.noneOf(SectionKind.class)
                : EnumSet.copyOf(parts);
    }

    private static String core(String heading) {
        String folded = SIGNS.matcher(Fold.plain(heading)).replaceAll(" ").strip();
        String unnumbered = NUMBERING.matcher(folded).replaceFirst("");
        String bare = unnumbered.replaceAll("[\\s.,)/-]+$", "");
        return OF_THE_POLICY.matcher(bare).replaceFirst("").strip();
    }

    private static String singular(String words) {
        return Stream.of(words.split("\\s+")).map(SectionWords::singularWord).collect(Collectors.joining(" "));
    }

    // "responsable", "responsables", "revisión" and "revisiones" without -s and -e: all that is compared is made so.
    private static String singularWord(String word) {
        return word.length() > 3 ? word.replaceFirst("e?s?$", "") : word;
    }
}
