package vigente.build;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vigente.control.Standing;
import vigente.control.Standings;
import vigente.control.State;
import vigente.glossary.Glossary;
import vigente.glossary.Impact;
import vigente.glossary.PolicyText;
import vigente.glossary.ReadBefore;
import vigente.glossary.Spot;
import vigente.glossary.TermLinker;
import vigente.glossary.TextId;
import vigente.glossary.Uses;
import vigente.page.Blocking;
import vigente.page.Lending;
import vigente.page.PolicyViews;
import vigente.policy.Directory;
import vigente.policy.PendingItem;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.text.Block;

/** What the glossary knows of the manual's texts: where its terms are used, and what waits for a pending one. */
final class Language implements PolicyViews.Terms, Blocking, Lending {
    private static final Set<State> FROZEN = EnumSet.of(State.SUPERSEDED, State.WITHDRAWN);

    private final Glossary glossary;
    private final Map<TextId, Standing> standings = new HashMap<>();
    private final Map<TextId, Revision> revisions = new HashMap<>();
    private final Lazy<Impact> impact;
    private final Uses uses;

    private Language(ReadBefore.Found found, List<PolicyText> living) {
        glossary = found.glossary();
        uses = found.uses();
        impact = new Lazy<>(() -> Impact.of(living, uses));
    }

    /** The language of every revision's text; only those not superseded or withdrawn can still be blocked. */
    static Language of(Standings standings, Directory directory, ReadBefore before) {
        List<PolicyText> all = new ArrayList<>();
        List<PolicyText> living = new ArrayList<>();
        for (Standing standing : standings.all()) {
            Policy policy = standing.policy();
            Revision shown = directory.shown(policy);
            for (Revision revision : policy.revisions()) {
                PolicyText text = PolicyText.of(policy, revision, shown);
                all.add(text);
                if (!FROZEN.contains(standing.state(revision))) {
                    living.add(text);
                }
            }
        }
        Language language = new Language(before.read(all, living), living);
        standings.all().forEach(language::know);
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
    public List<Policy> lenders(Policy policy, Revision revision) {
        Set<Policy> lenders = new LinkedHashSet<>();
        for (TextId owner : uses.owners(new TextId(policy.slug(), revision.number()))) {
            Standing lender = standings.get(owner);
            if (lender != null && !owner.policy().equals(policy.slug())) {
                lenders.add(lender.policy());
            }
        }
        return List.copyOf(lenders);
    }

    @Override
    public List<Block> linked(Policy policy, Revision revision, String element, List<Block> content) {
        TermLinker linker = TermLinker.of(glossary, new TextId(policy.slug(), revision.number()));
        return (element.startsWith("D-") ? linker.defining(element) : linker).blocks(content);
    }

    @Override
    public List<PolicyViews.Use> uses(Policy policy, Revision revision, String definition) {
        TextId owner = new TextId(policy.slug(), revision.number());
        List<PolicyViews.Use> found = new ArrayList<>();
        for (Spot spot : uses.of(owner, definition)) {
            Standing standing = standings.get(spot.text());
            Revision reader = revisions.get(spot.text());
            if (standing != null && reader != null) {
                found.add(new PolicyViews.Use(standing.policy(), reader, spot.id()));
            }
        }
        return found;
    }

    @Override
    public List<BlockedRule> blocks(PendingItem item) {
        return rules(effects(item).stream().flatMap(e -> e.blocks().stream()).toList());
    }

    @Override
    public List<BlockedRule> affects(PendingItem item) {
        List<Impact.Effect> effects = effects(item);
        Set<Spot> blocked = new HashSet<>();
        effects.forEach(e -> blocked.addAll(e.blocks()));
        return rules(effects.stream()
                .flatMap(e -> impact.get().touches(e).stream())
                .filter(rule -> !blocked.contains(rule))
                .toList());
    }

    private List<Impact.Effect> effects(PendingItem item) {
        if (item.where() != PendingItem.Where.DEFINITION
                || item.policy().isEmpty()
                || item.revision().isEmpty()) {
            return List.of();
        }
        TextId owner =
                new TextId(item.policy().get().slug(), item.revision().get().number());
        return impact.get().effectsOf(owner, item.id());
    }

    private List<BlockedRule> rules(List<Spot> spots) {
        List<BlockedRule> rules = new ArrayList<>();
        for (Spot spot : new LinkedHashSet<>(spots)) {
            Standing standing = standings.get(spot.text());
            Revision revision = revisions.get(spot.text());
            if (standing != null && revision != null) {
                rules.add(new BlockedRule(standing.policy(), revision, spot.id()));
            }
        }
        return rules;
    }
}
