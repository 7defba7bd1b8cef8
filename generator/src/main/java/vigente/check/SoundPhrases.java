package vigente.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigente.problem.Kind;

/**
 * Phrases that no style guide of Spanish accepts, each with the right one: a short, closed list.
 *
 * <p>Two words that may well stand together elsewhere ("se asegura que", "relacionados a continuación") are not in it.
 */
final class SoundPhrases implements TextCheck {
    private static final Set<String> MANNER = Set.of("forma", "manera");
    private static final Set<String> ASSURING = Set.of(
            "asegurarse", "asegurarnos", "asegurandose", "asegurandonos", "asegurese", "asegurense", "asegurate");
    private static final Set<String> RELATED = Set.of("relacionado", "relacionada", "relacionados", "relacionadas");
    private static final Set<String> ARTICLES =
            Set.of("un", "una", "el", "la", "los", "las", "su", "sus", "este", "esta");
    private static final Set<String> DUTY = Set.of("debe", "deben", "debera", "deberan", "debemos", "deberemos");

    // Few words of a text begin any of the phrases.
    private static final Set<String> BEGINNINGS = Stream.of(MANNER, ASSURING, RELATED, DUTY, Set.of("en"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** The words from {@code first} to {@code last} and what should stand there. */
    private record Slip(int first, int last, String right) {}

    @Override
    public void check(OwnText text, Found found) {
        text.rules().forEach(rule -> rule.passages().forEach(passage -> check(passage, true, found)));
        text.sections().forEach(section -> section.passages().forEach(passage -> check(passage, false, found)));
        text.definitions().forEach(d -> d.passages().forEach(passage -> check(passage, false, found)));
        text.annexes().forEach(annex -> annex.passages().forEach(passage -> check(passage, false, found)));
    }

    private static void check(Passage passage, boolean rule, Found found) {
        for (int i = 0; i < passage.words().size(); i++) {
            if (BEGINNINGS.contains(passage.folded(i))) {
                check(passage, i, rule, found);
            }
        }
    }

    private static void check(Passage passage, int at, boolean rule, Found found) {
        Optional<Slip> slip = slip(passage, at).or(() -> rule ? duty(passage, at) : Optional.empty());
        slip.filter(s -> !passage.isQuoted(s.first()) && !passage.isParted(s.first(), s.last(), ".,;:()"))
                .ifPresent(s -> tell(passage, s, found));
    }

    private static void tell(Passage passage, Slip slip, Found found) {
        String written = passage.written(slip.first(), slip.last());
        found.add(Kind.WRONG_PHRASE, passage.place(), written, written, slip.right());
    }

    private static Optional<Slip> slip(Passage passage, int at) {
        String word = passage.folded(at);
        String next = passage.folded(at + 1);
        String after = passage.folded(at + 2);
        if (MANNER.contains(word) && next.equals("en") && after.equals("como")) {
            return Optional.of(new Slip(at, at + 2, passage.written(at) + " en que"));
        }
        if (MANNER.contains(word)
                && next.equals("como")
                && passage.written(at + 1).equals("cómo")) {
            return Optional.of(new Slip(at, at + 1, passage.written(at) + " en que"));
        }
        if (ASSURING.contains(word) && next.equals("que")) {
            return Optional.of(new Slip(at, at + 1, passage.written(at) + " de que"));
        }
        if (RELATED.contains(word) && (next.equals("al") || next.equals("a") && ARTICLES.contains(after))) {
            return Optional.of(new Slip(at, at + 1, passage.written(at) + (next.equals("al") ? " con el" : " con")));
        }
        return word.equals("en") && next.equals("base") && after.equals("a")
                ? Optional.of(new Slip(at, at + 2, "con base en"))
                : Optional.empty();
    }

    // "Debe de haber llegado" supposes, "debe llegar" obliges.
    private static Optional<Slip> duty(Passage passage, int at) {
        String verb = passage.folded(at + 2);
        boolean infinitive = verb.length() > 3 && (verb.endsWith("ar") || verb.endsWith("er") || verb.endsWith("ir"));
        return DUTY.contains(passage.folded(at)) && passage.folded(at + 1).equals("de") && infinitive
                ? Optional.of(new Slip(at, at + 2, passage.written(at) + " " + passage.written(at + 2)))
                : Optional.empty();
    }
}
