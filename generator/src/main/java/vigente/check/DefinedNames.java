package vigente.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vigente.policy.Definition;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Term;
import vigente.problem.Kind;
import vigente.text.PlainText;

/**
 * What several rules write in capitals like a name of the house is a term, a post or another name that the manual knows.
 *
 * <p>Only names behind an article count, never the first word of a sentence, acronyms, or laws and public offices.
 */
final class DefinedNames implements TextCheck {
    private static final Set<String> BEFORE = Set.of(
            "el", "la", "los", "las", "al", "del", "un", "una", "unos", "unas", "cada", "todo", "toda", "todos",
            "todas", "su", "sus", "y", "e", "ningun", "ninguna");
    private static final Set<String> WITHIN = Set.of("de", "del", "la", "las", "los", "el");
    private static final Set<String> PUBLIC = Set.of(
            "ley",
            "leyes",
            "codigo",
            "norma",
            "normas",
            "constitucion",
            "secretaria",
            "instituto",
            "estado",
            "estados",
            "gobierno",
            "internet",
            "intranet",
            "republica",
            "camara",
            "procuraduria",
            "servicio",
            "diario",
            "articulo",
            "anexo",
            "capitulo",
            "seccion",
            "tabla",
            "figura",
            "manual",
            "ministerio",
            "suprema",
            "tribunal",
            "congreso",
            "banco",
            "bolsa",
            "ciudad",
            "universidad",
            "comision",
            "registro",
            "union",
            "naciones",
            "semana",
            "navidad",
            "sol",
            "tierra",
            "reforma",
            "dios",
            "nacion",
            "centro",
            "norte",
            "sur");
    private static final int FEWEST_RULES = 2;

    private final Set<String> known = new HashSet<>();

    DefinedNames(Manual manual) {
        manual.settings().posts().forEach(this::words);
        manual.settings().organisation().otherNames().forEach(this::words);
        manual.settings().organisation().tradeName().known().ifPresent(this::words);
        manual.settings().organisation().legalName().known().ifPresent(this::words);
        manual.settings().confidentiality().levels().forEach(this::words);
        for (Policy policy : manual.policies()) {
            policy.revisions().forEach(this::revision);
        }
    }

    private void revision(Revision revision) {
        revision.title().title().known().ifPresent(this::words);
        revision.filing().area().known().ifPresent(this::words);
        revision.title().author().flatMap(author -> author.name().known()).ifPresent(this::words);
        revision.sections().forEach(section -> words(PlainText.ofWords(section.title())));
        revision.allDefinitions().forEach(this::definition);
    }

    private void definition(Definition definition) {
        Stream.concat(definition.term().stream(), definition.synonyms().stream())
                .map(Term::written)
                .forEach(this::words);
        definition.see().ifPresent(target -> words(target.fragment()));
    }

    private void words(String name) {
        Word.of(name).forEach(word -> known.add(word.stem()));
    }

    @Override
    public String basis() {
        return String.join(" ", new TreeSet<>(known));
    }

    private record Named(String written, Passage passage, Set<String> rules) {}

    @Override
    public void check(OwnText text, Found found) {
        Map<String, Named> names = new LinkedHashMap<>();
        for (OwnText.Ruled ruled : text.rules()) {
            for (Passage passage : ruled.passages()) {
                read(passage, ruled.rule().label(), names);
            }
        }
        List<Named> undefined = names.values().stream()
                .filter(named -> named.rules().size() >= FEWEST_RULES)
                .toList();
        if (!undefined.isEmpty()) {
            Named first = undefined.get(0);
            found.add(
                    Kind.NAME_UNDEFINED,
                    first.passage().place(),
                    first.written(),
                    Spoken.quoted(undefined.stream().map(Named::written).toList()));
        }
    }

    private void read(Passage passage, String label, Map<String, Named> names) {
        int at = 1;
        while (at < passage.words().size()) {
            int start = at;
            int last = isName(passage, at) ? end(passage, at) : at;
            if (isName(passage, at) && !isKnown(passage, at, last)) {
                StringBuilder key = new StringBuilder();
                passage.words()
                        .subList(at, last + 1)
                        .forEach(word -> key.append(word.stem()).append(' '));
                names.computeIfAbsent(
                                key.toString(),
                                none -> new Named(passage.written(start, last), passage, new HashSet<>()))
                        .rules()
                        .add(label);
            }
            at = last + 1;
        }
    }

    private static boolean isName(Passage passage, int at) {
        return isCapitalised(passage, at)
                && !passage.opens(at)
                && BEFORE.contains(passage.folded(at - 1))
                && !passage.isParted(at - 1, at, ",")
                && !PUBLIC.contains(passage.folded(at))
                && !passage.isQuoted(at);
    }

    private static int end(Passage passage, int from) {
        int last = from;
        int at = from + 1;
        while (at < passage.words().size() && !passage.isParted(at - 1, at, ",.;:()«»“”\"")) {
            if (isCapitalised(passage, at)) {
                last = at;
            } else if (!WITHIN.contains(passage.folded(at))) {
                break;
            }
            at++;
        }
        return last;
    }

    private boolean isKnown(Passage passage, int first, int last) {
        return passage.words().subList(first, last + 1).stream()
                .filter(word -> !WITHIN.contains(word.folded()))
                .anyMatch(word -> known.contains(word.stem()));
    }

    // IVA and ISO are acronyms, X is a letter.
    private static boolean isCapitalised(Passage passage, int at) {
        String word = passage.written(at);
        return word.length() > 2 && passage.isCapital(at) && Character.isLowerCase(word.charAt(1));
    }
}
