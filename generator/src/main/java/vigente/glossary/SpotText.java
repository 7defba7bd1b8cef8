package vigente.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vigente.policy.Annex;
import vigente.policy.Definition;
import vigente.policy.RevisionText;
import vigente.policy.Rule;
import vigente.policy.Section;
import vigente.text.Block;

/** The text of one spot: what stands there and nowhere else. */
record SpotText(Spot spot, List<Block> content) {
    /** Every text of the policy: definitions, rules, sections without their rules, annexes; owed ones have none. */
    static List<SpotText> of(PolicyText policy) {
        RevisionText revision = policy.revision().held().text();
        List<SpotText> out = new ArrayList<>();
        revision.allDefinitions()
                .forEach(definition ->
                        out.add(text(policy, Spot.Part.DEFINITION, definition.id(), content(definition))));
        revision.allRules().forEach(rule -> out.add(text(policy, Spot.Part.RULE, rule.label(), content(rule))));
        for (Section section : revision.sections()) {
            out.add(text(policy, Spot.Part.SECTION, section.id(), RuleFree.content(section.content())));
        }
        for (Annex annex : revision.annexes()) {
            out.add(text(policy, Spot.Part.ANNEX, annex.label(), content(annex)));
        }
        return out;
    }

    // Rules are numbered and terms are called alike in all policies: thousands of spots share their ids.
    private static SpotText text(PolicyText policy, Spot.Part part, String id, List<Block> content) {
        return new SpotText(new Spot(policy.id(), part, id.intern()), content);
    }

    private static List<Block> content(Definition definition) {
        return definition.text().known().orElse(List.of());
    }

    /** The heading and the words of a rule, without those of the rules nested in it. */
    static List<Block> content(Rule rule) {
        return rule.heading().isEmpty()
                ? rule.content()
                : Stream.concat(Stream.of(new Block.Paragraph(rule.heading(), rule.place())), rule.content().stream())
                        .toList();
    }

    private static List<Block> content(Annex annex) {
        return annex instanceof Annex.Document document ? document.content() : List.of();
    }

    /** The passages of the text, footnotes behind the passage that calls them. */
    List<Passage> passages() {
        return Passages.of(content);
    }
}
