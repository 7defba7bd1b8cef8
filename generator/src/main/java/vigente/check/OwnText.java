package vigente.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vigente.policy.Annex;
import vigente.policy.Definition;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Rule;
import vigente.policy.Section;
import vigente.policy.Term;
import vigente.problem.Place;

/**
 * The revision of a policy that its editor can still put right, read once for all checks of its language.
 *
 * @param definitions with a text of their own, nested ones included
 * @param rules the top ones, each with those nested in it
 * @param sections their passages, those of rules left out
 * @param annexes that the organisation wrote itself
 */
record OwnText(
        Policy policy,
        Revision revision,
        List<Defined> definitions,
        List<Ruled> rules,
        List<Sectioned> sections,
        List<Annexed> annexes) {

    /** A written definition with its words; the name of a point without a term is its number. */
    record Defined(Definition definition, List<Passage> passages) {
        String name() {
            return definition.term().map(Term::written).orElse(definition.number());
        }
    }

    record Ruled(Rule rule, List<Passage> passages) {}

    record Sectioned(Section section, List<Passage> passages) {}

    record Annexed(Annex.Document annex, List<Passage> passages) {}

    static OwnText of(Policy policy, Revision revision) {
        List<Ruled> rules = revision.rules().stream().map(OwnText::ruled).toList();
        Set<Place> ruled = new HashSet<>();
        rules.forEach(rule -> rule.passages().forEach(passage -> ruled.add(passage.place())));
        return new OwnText(
                policy,
                revision,
                revision.allDefinitions().flatMap(d -> defined(d).stream()).toList(),
                rules,
                revision.sections().stream()
                        .map(section -> sectioned(section, ruled))
                        .toList(),
                revision.annexes().stream().flatMap(a -> annexed(a).stream()).toList());
    }

    private static Optional<Defined> defined(Definition definition) {
        return definition.text().known().map(text -> new Defined(definition, Passage.of(text)));
    }

    private static Ruled ruled(Rule rule) {
        List<Passage> passages = new ArrayList<>();
        rule.all().forEach(each -> {
            if (!each.heading().isEmpty()) {
                passages.add(Passage.of(each.heading(), each.place()));
            }
            passages.addAll(Passage.of(each.content()));
        });
        return new Ruled(rule, passages);
    }

    private static Sectioned sectioned(Section section, Set<Place> ruled) {
        return new Sectioned(section, Passage.of(section.content(), place -> !ruled.contains(place)));
    }

    private static Optional<Annexed> annexed(Annex annex) {
        return annex instanceof Annex.Document document && document.origin().isEmpty()
                ? Optional.of(new Annexed(document, Passage.of(document.content())))
                : Optional.empty();
    }

    /** The passages of the policy itself, annexes left out, in the order of their kinds. */
    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        definitions.forEach(definition -> passages.addAll(definition.passages()));
        rules.forEach(rule -> passages.addAll(rule.passages()));
        sections.forEach(section -> passages.addAll(section.passages()));
        return passages;
    }
}
