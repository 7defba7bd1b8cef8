package vigente.glossary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the terms are used ("dónde se usa").
 *
 * <p>Every use counts, linked or not, in any inflection, in bold or not; code does not. A definition does not use its own
 * term, and a rule's text is no part of its section's. Everything stands in the order of the revisions handed in.
 */
public final class Uses {
    private final Map<Sense, Set<Spot>> spots = new LinkedHashMap<>();
    private final Map<Spot, Set<Sense>> senses = new LinkedHashMap<>();

    private Uses() {}

    /** The uses in all {@code policies}, read with {@code glossary}. */
    public static Uses of(Glossary glossary, List<PolicyText> policies) {
        List<ReadTexts.Use> found = new ArrayList<>();
        policies.forEach(policy -> found.addAll(in(glossary, policy)));
        return of(policies, found);
    }

    /** The uses {@code found} in {@code policies}, in the order of these. */
    static Uses of(List<PolicyText> policies, List<ReadTexts.Use> found) {
        Uses uses = new Uses();
        policies.forEach(
                policy -> policy.senses().forEach(sense -> uses.spots.putIfAbsent(sense, new LinkedHashSet<>())));
        found.forEach(use -> uses.add(use.spot(), use.sense()));
        return uses;
    }

    /** The uses in one revision, in reading order. */
    static List<ReadTexts.Use> in(Glossary glossary, PolicyText policy) {
        List<ReadTexts.Use> found = new ArrayList<>();
        SpotText.of(policy).forEach(text -> read(glossary, text, found));
        return List.copyOf(found);
    }

    /** Every term defined in the revisions or used in them. */
    public List<Sense> terms() {
        return List.copyOf(spots.keySet());
    }

    /** Where {@code term} is used; empty where it is not. */
    public List<Spot> of(Sense term) {
        return List.copyOf(spots.getOrDefault(term, Set.of()));
    }

    /** Which terms the text at {@code spot} uses, in the order of their first use there. */
    public List<Sense> at(Spot spot) {
        return List.copyOf(senses.getOrDefault(spot, Set.of()));
    }

    private static void read(Glossary glossary, SpotText text, List<ReadTexts.Use> found) {
        for (Passage passage : text.passages()) {
            TextId reader = text.spot().text();
            glossary.find(passage.text(), reader)
                    .forEach(match -> found.add(new ReadTexts.Use(text.spot(), match.sense())));
            passage.references()
                    .forEach(mention -> glossary.meaning(mention.target(), reader)
                            .ifPresent(sense -> found.add(new ReadTexts.Use(text.spot(), sense))));
        }
    }

    private void add(Spot spot, Sense sense) {
        boolean itself = spot.part() == Spot.Part.DEFINITION
                && sense.owner().equals(spot.text())
                && sense.definition().equals(spot.id());
        if (!itself) {
            senses.computeIfAbsent(spot, none -> new LinkedHashSet<>()).add(sense);
            spots.computeIfAbsent(sense, none -> new LinkedHashSet<>()).add(spot);
        }
    }
}
