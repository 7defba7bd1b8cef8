package vigente.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vigente.policy.Annex;
import vigente.problem.Kind;

/** What a policy calls necessary is there: an annex without which it cannot be complied with is not still owed. */
final class NeededAnnexes implements TextCheck {
    private static final Set<String> NEEDED = Set.of(
            "necesario",
            "necesaria",
            "necesarios",
            "necesarias",
            "vital",
            "vitales",
            "indispensable",
            "indispensables",
            "imprescindible",
            "imprescindibles",
            "obligatorio",
            "obligatoria",
            "obligatorios",
            "obligatorias");
    private static final Set<String> ANNEX = Set.of("anexo", "anexos");

    @Override
    public void check(OwnText text, Found found) {
        List<Annex> owed = text.revision().annexes().stream()
                .filter(annex -> annex instanceof Annex.Owed)
                .toList();
        if (owed.isEmpty()) {
            return;
        }
        Stream<Passage> defined = text.definitions().stream()
                .filter(d -> Word.of(d.name()).stream().anyMatch(word -> ANNEX.contains(word.folded())))
                .flatMap(d -> d.passages().stream())
                .flatMap(passage -> passage.sentences().stream());
        Stream<Passage> said = Stream.concat(
                        text.rules().stream().flatMap(rule -> rule.passages().stream()),
                        text.sections().stream().flatMap(section -> section.passages().stream()))
                .flatMap(passage -> passage.sentences().stream())
                .filter(sentence -> sentence.has(ANNEX));
        Stream.concat(defined, said)
                .filter(NeededAnnexes::isNeed)
                .findFirst()
                .ifPresent(need -> owed.forEach(
                        annex -> found.add(Kind.NEEDED_ANNEX_OWED, annex.place(), "", annex.label(), excerpt(need))));
    }

    private static boolean isNeed(Passage sentence) {
        return sentence.has(NEEDED) && !sentence.has(Set.of("no", "ni", "sin", "si", "cuando"));
    }

    private static String excerpt(Passage sentence) {
        return Spoken.excerpt(sentence.text());
    }
}
