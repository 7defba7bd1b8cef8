package vigente.build;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vigente.control.Standing;
import vigente.control.Standings;
import vigente.control.State;
import vigente.glossary.Glossary;
import vigente.glossary.Impact;
import vigente.glossary.OwedDefinitions;
import vigente.glossary.PolicyText;
import vigente.glossary.ReadBefore;
import vigente.glossary.Sense;
import vigente.glossary.Spot;
import vigente.glossary.TermLinker;
import vigente.glossary.TextId;
import vigente.glossary.Uses;
import vigente.page.Blocking;
import vigente.page.Lending;
import vigente.page.PolicyViews;
import vigente.policy.ContentsMemory;
import vigente.policy.Directory;
import vigente.policy.PendingItem;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Slug;
import vigente.text.Block;

/** What the glossary knows of the manual's texts: where its terms are used, and what waits for a pending one. */
final class Language implements PolicyViews.Terms, Blocking, Lending {
    private static final Set<State> FROZEN = EnumSet.of(State.SUPERSEDED, State.WITHDRAWN);

    private final Glossary glossary;
    private final Map<TextId, Standing> standings = new HashMap<>();
    private final Map<TextId, Revision> revisions = new HashMap<>();
    private final Lazy<Impact> impact;
    private final Uses uses;
    private final ContentsMemory memory;
    private final Map<TextId, OwedDefinitions> owed = new ConcurrentHashMap<>();

    private Language(ReadBefore.Found found, List<PolicyText> living, ContentsMemory memory) {
        this.memory = memory;
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
        Language language = new Language(before.read(all, living), living, before.contents());
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
    public List<Policy> borrowers(Policy policy) {
        Map<Slug, Policy> borrowers = new TreeMap<>();
        for (Revision revision : policy.revisions()) {
            for (TextId reader : uses.readers(new TextId(policy.slug(), revision.number()))) {
                Standing borrower = standings.get(reader);
                if (borrower != null
                        && !reader.policy().equals(policy.slug())
                        && borrower.shown().number().equals(reader.revision())) {
                    borrowers.put(reader.policy(), borrower.policy());
                }
            }
        }
        return List.copyOf(borrowers.values());
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
    public List<PendingItem> waitsFor(Policy policy, Revision revision, String label) {
        Map<TextId, Set<String>> wanted = new LinkedHashMap<>();
        Spot rule = new Spot(new TextId(policy.slug(), revision.number()), Spot.Part.RULE, label);
        for (Sense sense : uses.at(rule)) {
            wanted.computeIfAbsent(sense.owner(), none -> new HashSet<>())
                    .addAll(owed(sense.owner()).in(sense.definition()));
        }
        List<PendingItem> items = new ArrayList<>();
        wanted.forEach((owner, ids) ->
                pending(owner).filter(item -> ids.contains(item.id())).forEach(items::add));
        items.sort(null);
        return items;
    }

    // What a text that is no longer in force owes is nobody's debt any more.
    private OwedDefinitions owed(TextId owner) {
        return owed.computeIfAbsent(
                owner,
                id -> pending(id).findAny().isEmpty()
                        ? new OwedDefinitions(Map.of())
                        : OwedDefinitions.of(Objects.requireNonNull(revisions.get(id))));
    }

    private Stream<PendingItem> pending(TextId owner) {
        Standing standing = standings.get(owner);
        Revision revision = revisions.get(owner);
        if (standing == null || revision == null || FROZEN.contains(standing.state(revision))) {
            return Stream.empty();
        }
        return memory.pending(standing.policy(), revision).stream()
                .filter(item -> item.where() == PendingItem.Where.DEFINITION);
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
