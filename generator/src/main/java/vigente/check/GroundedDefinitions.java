package vigente.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vigente.policy.Term;
import vigente.problem.Kind;

/**
 * No term is explained by itself, by way of others: "queja: reclamación de un cliente", "reclamación: queja".
 *
 * <p>Only the beginning of a definition says what the thing is; what it mentions further on may well come back to it.
 */
final class GroundedDefinitions implements TextCheck {
    private static final int GENUS = 6;

    @Override
    public void check(OwnText text, Found found) {
        Map<String, OwnText.Defined> byTerm = new LinkedHashMap<>();
        text.definitions().forEach(d -> d.definition().term().ifPresent(term -> byTerm.putIfAbsent(key(term), d)));
        Map<String, Set<String>> restsOn = new LinkedHashMap<>();
        Set<String> begun =
                byTerm.keySet().stream().map(term -> term.split(" ", 2)[0]).collect(Collectors.toSet());
        byTerm.forEach((term, defined) -> restsOn.put(term, genus(term, defined, byTerm.keySet(), begun)));
        Set<String> told = new HashSet<>();
        for (String term : byTerm.keySet()) {
            List<String> circle = circle(term, restsOn, told);
            if (!circle.isEmpty()) {
                told.addAll(circle);
                tell(circle.stream().map(byTerm::get).toList(), found);
            }
        }
    }

    private static void tell(List<OwnText.Defined> circle, Found found) {
        List<String> names =
                new ArrayList<>(circle.stream().map(OwnText.Defined::name).toList());
        names.add(names.get(0));
        found.add(
                Kind.DEFINITIONS_IN_CIRCLE,
                circle.get(0).definition().place(),
                names.get(0),
                String.join(" → ", names.stream().map(name -> "«" + name + "»").toList()));
    }

    // The words of a definition are few and lead to few others: the first way back is found by following them.
    private static List<String> circle(String start, Map<String, Set<String>> restsOn, Set<String> told) {
        List<String> way = new ArrayList<>();
        Set<String> been = new HashSet<>(told);
        String at = start;
        while (been.add(at)) {
            way.add(at);
            Set<String> next = restsOn.getOrDefault(at, Set.of());
            if (next.contains(start)) {
                return way;
            }
            at = next.stream().filter(term -> !been.contains(term)).findFirst().orElse(start);
        }
        return List.of();
    }

    private static Set<String> genus(String own, OwnText.Defined defined, Set<String> terms, Set<String> begun) {
        Set<String> found = new LinkedHashSet<>();
        if (defined.passages().isEmpty()) {
            return found;
        }
        List<Word> words = defined.passages().get(0).words();
        int last = Math.min(GENUS, words.size());
        for (int start = 0; start < last; start++) {
            if (!begun.contains(words.get(start).stem())) {
                continue;
            }
            StringBuilder phrase = new StringBuilder();
            for (int end = start; end < Math.min(start + GENUS, words.size()); end++) {
                phrase.append(phrase.length() == 0 ? "" : " ")
                        .append(words.get(end).stem());
                String said = phrase.toString();
                if (terms.contains(said) && !said.equals(own)) {
                    found.add(said);
                }
            }
        }
        return found;
    }

    private static String key(Term term) {
        return String.join(" ", Word.of(term.head()).stream().map(Word::stem).toList());
    }
}
