package vigente.build;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vigente.control.Standing;
import vigente.control.State;
import vigente.glossary.Glossary;
import vigente.glossary.Impact;
import vigente.glossary.PolicyText;
import vigente.glossary.Sense;
import vigente.glossary.Spot;
import vigente.glossary.TermLinker;
import vigente.glossary.TextId;
import vigente.glossary.Uses;
import vigente.page.Blocking;
import vigente.page.PolicyViews;
import vigente.policy.Definition;
import vigente.policy.Directory;
import vigente.policy.PendingItem;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.text.Block;

/** What the glossary knows of the manual's texts: where its terms are used, and what waits for a pending one. */
final class Language implements PolicyViews.Terms, Blocking {
    private static final Set<State> FROZEN = EnumSet.of(State.SUPERSEDED, State.WITHDRAWN);

    private final Glossary glossary;
    private final Map<TextId, Standing> standings = new HashMap<>();
    private final Map<TextId, Revision> revisions = new HashMap<>();
    private final Map<Sense, Impact.Effect> effects = new HashMap<>();

    private Language(List<PolicyText> all, List<PolicyText> living) {
        glossary = Glossary.of(all);
        Impact.of(living, Uses.of(glossary, living)).effects().forEach(e -> effects.put(e.pending(), e));
    }

    /** The language of every revision's text; only those not superseded or withdrawn can still be blocked. */
    static Language of(List<Standing> standings, Directory directory) {
        List<PolicyText> all = new ArrayList<>();
        List<PolicyText> living = new ArrayList<>();
        for (Standing standing : standings) {
            Policy policy = standing.policy();
            Revision shown = directory.shown(policy);
            for (Revision revision : policy.revisions()) {
                PolicyText text = revision.number().equals(shown.number())
                        ? PolicyText.shown(policy, revision)
                        : PolicyText.other(policy, revision);
                all.add(text);
                if (!FROZEN.contains(standing.state(revision))) {
                    living.add(text);
                }
            }
        }
        Language language = new Language(all, living);
        standings.forEach(language::know);
        return language;
    }

    private void know(Standing standing) {
        for (Revision revision : standing.policy().revisions()) {
            TextId id = new TextId(standing.policy().slug(), revision.number());
            standings.put(id, standing);
            revisions.put(id, revision);
        }
    }

    @Override
    public List<Block> linked(Policy policy, Revision revision, String element, List<Block> content) {
        TermLinker linker = TermLinker.of(glossary, new TextId(policy.slug(), revision.number()));
        return (element.startsWith("D-") ? linker.defining(element) : linker).blocks(content);
    }

    @Override
    public List<BlockedRule> blocks(PendingItem item) {
        return effect(item).map(effect -> rules(effect.blocks())).orElse(List.of());
    }

    @Override
    public List<BlockedRule> affects(PendingItem item) {
        return effect(item)
                .map(effect ->
                        rules(effect.touches().stream().map(Impact.Touch::rule).toList()))
                .orElse(List.of());
    }

    private Optional<Impact.Effect> effect(PendingItem item) {
        if (item.where() != PendingItem.Where.DEFINITION
                || item.policy().isEmpty()
                || item.revision().isEmpty()) {
            return Optional.empty();
        }
        Revision revision = item.revision().get();
        PolicyText text = PolicyText.other(item.policy().get(), revision);
        return revision.definitions().stream()
                .flatMap(d -> nearestTerm(d, item.id(), Optional.empty()).stream())
                .findFirst()
                .flatMap(text::sense)
                .map(effects::get);
    }

    // A plain point defines nothing: what it owes, the term around it owes.
    private static Optional<Definition> nearestTerm(Definition definition, String id, Optional<Definition> around) {
        Optional<Definition> nearest = definition.term().isPresent() ? Optional.of(definition) : around;
        if (definition.id().equals(id)) {
            return nearest;
        }
        return definition.entries().stream()
                .flatMap(entry -> nearestTerm(entry, id, nearest).stream())
                .findFirst();
    }

    private List<BlockedRule> rules(List<Spot> spots) {
        List<BlockedRule> rules = new ArrayList<>();
        for (Spot spot : spots) {
            Standing standing = standings.get(spot.text());
            Revision revision = revisions.get(spot.text());
            if (standing != null && revision != null) {
                rules.add(new BlockedRule(standing.policy(), revision, spot.id()));
            }
        }
        return rules;
    }
}
