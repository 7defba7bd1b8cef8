package vigente.glossary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Where the terms are used ("dónde se usa").
 *
 * <p>Every use counts, linked or not, in any inflection, in bold or not; code does not. A definition does not use its own
 * term, and a rule's text is no part of its section's. Everything stands in the order of the revisions handed in.
 */
public final class Uses {
    private final Map<Sense, List<Spot>> spots = new LinkedHashMap<>();
    private final Map<Spot, List<Sense>> senses = new HashMap<>();
    private final Map<TextId, List<TextId>> owners = new HashMap<>();
    private final Map<TextId, List<TextId>> readers = new HashMap<>();

    /**
     * The terms that one text uses, in the order of their first use.
     *
     * @param senses each once
     */
    record Used(Spot spot, List<Sense> senses) {
        Used {
            senses = List.copyOf(senses);
        }
    }

    /**
     * What one revision uses.
     *
     * @param owners of all these terms, each once, in the order of their first use
     */
    record Text(List<Used> used, List<TextId> owners) {
        Text(List<Used> used) {
            this(
                    List.copyOf(used),
                    used.stream()
                            .flatMap(one -> one.senses().stream())
                            .map(Sense::owner)
                            .distinct()
                            .toList());
        }
    }

    private Uses() {}

    /** The uses in all {@code policies}, read with {@code glossary}. */
    public static Uses of(Glossary glossary, List<PolicyText> policies) {
        return of(
                policies, policies.stream().map(policy -> in(glossary, policy)).toList());
    }

    /** The uses {@code found} in each of {@code policies}. */
    static Uses of(List<PolicyText> policies, List<Text> found) {
        Uses uses = new Uses();
        policies.forEach(policy -> policy.senses().forEach(sense -> uses.spots.putIfAbsent(sense, new ArrayList<>())));
        for (int i = 0; i < found.size(); i++) {
            found.get(i).used().forEach(uses::add);
            uses.read(policies.get(i).id(), found.get(i).owners());
        }
        return uses;
    }

    /** The uses in one revision, in reading order. */
    static Text in(Glossary glossary, PolicyText policy) {
        List<Used> found = new ArrayList<>();
        for (SpotText text : SpotText.of(policy)) {
            List<Sense> senses = read(glossary, text);
            if (!senses.isEmpty()) {
                found.add(new Used(text.spot(), senses));
            }
        }
        return new Text(found);
    }

    /** The terms that one text uses, in the order of their first use; a definition does not use its own. */
    static List<Sense> read(Glossary glossary, SpotText text) {
        Spot spot = text.spot();
        Set<Sense> found = new LinkedHashSet<>();
        for (Passage passage : text.passages()) {
            glossary.find(passage.text(), spot.text()).forEach(match -> found.add(match.sense()));
            passage.references()
                    .forEach(mention ->
                            glossary.meaning(mention.target(), spot.text()).ifPresent(found::add));
        }
        found.removeIf(sense -> spot.part() == Spot.Part.DEFINITION
                && sense.owner().equals(spot.text())
                && sense.definition().equals(spot.id()));
        return List.copyOf(found);
    }

    private void read(TextId reader, List<TextId> owners) {
        this.owners.put(reader, owners);
        owners.forEach(owner ->
                readers.computeIfAbsent(owner, none -> new ArrayList<>()).add(reader));
    }

    private void add(Used text) {
        List<Sense> before = senses.putIfAbsent(text.spot(), text.senses());
        if (before == null) {
            text.senses().forEach(sense -> users(sense).add(text.spot()));
        } else {
            // Two elements that share an address are one to a reader.
            Set<Sense> all = new LinkedHashSet<>(before);
            text.senses().stream()
                    .filter(all::add)
                    .forEach(sense -> users(sense).add(text.spot()));
            senses.put(text.spot(), List.copyOf(all));
        }
    }

    private List<Spot> users(Sense sense) {
        return spots.computeIfAbsent(sense, none -> new ArrayList<>());
    }

    /** Every term defined in the revisions or used in them. */
    public List<Sense> terms() {
        return List.copyOf(spots.keySet());
    }

    /** Hands over every term with where it is used, in their order. */
    public void forEach(BiConsumer<Sense, List<Spot>> visit) {
        spots.forEach((sense, where) -> visit.accept(sense, Collections.unmodifiableList(where)));
    }

    /** Where {@code term} is used; empty where it is not. */
    public List<Spot> of(Sense term) {
        return Collections.unmodifiableList(spots.getOrDefault(term, List.of()));
    }

    /** Whose terms the revision {@code text} uses, its own among them. */
    public List<TextId> owners(TextId text) {
        return owners.getOrDefault(text, List.of());
    }

    /** Which revisions use terms of the revision {@code text}, itself among them. */
    public List<TextId> readers(TextId text) {
        return Collections.unmodifiableList(readers.getOrDefault(text, List.of()));
    }

    /** Which terms the text at {@code spot} uses, in the order of their first use there. */
    public List<Sense> at(Spot spot) {
        return senses.getOrDefault(spot, List.of());
    }
}
