package vigente.policy;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that is written in one revision, apart from its title block.
 *
 * @param rules the rules of its Políticas sections in order, nested ones inside their parents
 */
public record RevisionText(List<Definition> definitions, List<Section> sections, List<Rule> rules, List<Annex> annexes)
        implements HeldText {
    public RevisionText {
        definitions = List.copyOf(definitions);
        sections = List.copyOf(sections);
        rules = List.copyOf(rules);
        annexes = List.copyOf(annexes);
    }

    /** All definitions, nested ones after their parents. */
    public Stream<Definition> allDefinitions() {
        return definitions.stream().flatMap(Definition::all);
    }

    /** All rules, nested ones after their parents. */
    public Stream<Rule> allRules() {
        return rules.stream().flatMap(Rule::all);
    }

    @Override
    public RevisionText text() {
        return this;
    }
}
