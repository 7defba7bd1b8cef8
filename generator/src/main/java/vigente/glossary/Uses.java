package vigente.glossary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Where the terms are used ("dónde se usa"). Immutable.
 *
 * <p>Every use counts, linked or not, in any inflection, in bold or not; code does not. A definition does not use its own
 * term, and a rule's text is no part of its section's. Everything stands in the order of the revisions handed in.
 */
public final class Uses {
    private final Senses senses;
    private final Map<TextId, Text> texts = new HashMap<>();
    private final Map<TextId, List<TextId>> readers = new HashMap<>();
    /** All that use any term, numbered from 0. */
    private final List<Spot> spots;
    /** For each definition the spots that use its term. */
    private final NumberLists users;

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
     * @param used each spot once, in reading order
     * @param owners of all these terms, each once, in the order of their first use
     */
    record Text(TextId id, List<Used> used, List<TextId> owners) {
        Text(TextId id, List<Used> used) {
            this(
                    id,
                    List.copyOf(used),
                    used.stream()
                            .flatMap(one -> one.senses().stream())
                            .map(Sense::owner)
                            .distinct()
                            .toList());
        }

        List<Sense> at(Spot spot) {
            return used.stream()
                    .filter(one -> one.spot().equals(spot))
                    .findFirst()
                    .map(Used::senses)
                    .orElse(List.of());
        }
    }

    private Uses(Senses senses, List<Text> found) {
        this.senses = senses;
        List<Spot> all = new ArrayList<>();
        NumberLists.Collector collected = new NumberLists.Collector();
        for (Text text : found) {
            texts.put(text.id(), text);
            text.owners()
                    .forEach(owner -> readers.computeIfAbsent(owner, none -> new ArrayList<>(2))
                            .add(text.id()));
            for (Used used : text.used()) {
                int spot = all.size();
                all.add(used.spot());
                used.senses().forEach(sense -> number(sense).ifPresent(number -> collected.add(number, spot)));
            }
        }
        spots = List.copyOf(all);
        users = collected.lists(senses.size());
    }

    /** The uses in all {@code policies}, read with {@code glossary}. */
    public static Uses of(Glossary glossary, List<PolicyText> policies) {
        return found(
                glossary, policies.stream().map(policy -> in(glossary, policy)).toList());
    }

    /** The uses {@code found} with {@code glossary}. */
    static Uses found(Glossary glossary, List<Text> found) {
        return new Uses(glossary.senses(), found);
    }

    /** The uses in one revision. */
    static Text in(Glossary glossary, PolicyText policy) {
        // Two elements that share an address are one to a reader.
        Map<Spot, Set<Sense>> found = new LinkedHashMap<>();
        for (SpotText text : SpotText.of(policy)) {
            List<Sense> senses = read(glossary, text);
            if (!senses.isEmpty()) {
                found.computeIfAbsent(text.spot(), spot -> new LinkedHashSet<>())
                        .addAll(senses);
            }
        }
        return new Text(
                policy.id(),
                found.entrySet().stream()
                        .map(e -> new Used(e.getKey(), List.copyOf(e.getValue())))
                        .toList());
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

    /** Where the term of one definition is used; empty where it is not. */
    public List<Spot> of(TextId owner, String definition) {
        return senses.number(owner, definition).stream()
                .flatMap(users::of)
                .mapToObj(spots::get)
                .toList();
    }

    /** Whose terms the revision {@code text} uses, its own among them. */
    public List<TextId> owners(TextId text) {
        Text known = texts.get(text);
        return known == null ? List.of() : known.owners();
    }

    /** Which revisions use terms of the revision {@code text}, itself among them. */
    public List<TextId> readers(TextId text) {
        return Collections.unmodifiableList(readers.getOrDefault(text, List.of()));
    }

    /** Which terms the text at {@code spot} uses, in the order of their first use there. */
    public List<Sense> at(Spot spot) {
        Text known = texts.get(spot.text());
        return known == null ? List.of() : known.at(spot);
    }

    /** Which terms each spot of the revision {@code text} uses, in the order of their first use there. */
    Map<Spot, List<Sense>> in(TextId text) {
        Map<Spot, List<Sense>> found = new HashMap<>();
        Text known = texts.get(text);
        if (known != null) {
            known.used().forEach(used -> found.put(used.spot(), used.senses()));
        }
        return found;
    }

    /** How many definitions there are; they are numbered from 0. */
    int definitions() {
        return senses.size();
    }

    OptionalInt number(Sense sense) {
        return senses.number(sense.owner(), sense.definition());
    }

    /** For each definition the numbers of the rules that use its term; they grow in the order of the rules. */
    NumberLists rules() {
        NumberLists.Collector rules = new NumberLists.Collector();
        for (int definition = 0; definition < senses.size(); definition++) {
            int number = definition;
            users.forEach(number, spot -> {
                if (spot(spot).part() == Spot.Part.RULE) {
                    rules.add(number, spot);
                }
            });
        }
        return rules.lists(senses.size());
    }

    /** The spot of that number. */
    Spot spot(int number) {
        return spots.get(number);
    }
}
