package vigente.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vigente.control.Standings;
import vigente.html.HtmlWriter;
import vigente.policy.Code;
import vigente.policy.Definition;
import vigente.policy.Directory;
import vigente.policy.PendingItem;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Slug;
import vigente.policy.Term;
import vigente.text.Links;
import vigente.text.Target;

/**
 * What the pages of each policy show of all that stands outside of its own folder.
 *
 * <p>What concerns one policy (who cites it, what its rules wait for) is counted for it: the same words, on the same day and
 * with the same files in the folder, the same pages, as long as the {@link Face}s of all policies are the same, or none of those that
 * changed is one that its texts name or whose terms they use.
 */
public final class Outside {
    // Leads nowhere and tells what the author wrote: where that leads depends on what is counted by itself.
    private static final Links AS_WRITTEN = new Links() {
        @Override
        public Destination reference(Target target) {
            return new Destination(target.written(), target.written(), target.written(), Kind.POLICY);
        }

        @Override
        public Destination link(String target) {
            return new Destination(target, target, target, Kind.FILE);
        }

        @Override
        public String image(String path) {
            return path;
        }
    };

    private final Standings standings;
    private final Directory directory;
    private final Relations relations;
    private final RolePages roles;
    private final RuleNotes notes;
    private final Map<String, Integer> errors;
    private final Map<Slug, long[]> counted = new HashMap<>();
    private final String everywhere;

    Outside(
            Standings standings,
            Directory directory,
            Relations relations,
            RolePages roles,
            RuleNotes notes,
            Map<String, Integer> errors) {
        this.standings = standings;
        this.directory = directory;
        this.relations = relations;
        this.roles = roles;
        this.notes = notes;
        this.errors = errors;
        this.everywhere = countAll();
    }

    /** What {@code policy}'s pages show of it, counted together; 64 hexadecimal digits. May be asked by several threads. */
    public String of(Policy policy) {
        Imprint imprint = new Imprint();
        imprint.and(errors.getOrDefault(policy.slug().text(), 0));
        name(standings.successors(policy), imprint);
        name(relations.citing(policy), imprint);
        name(relations.borrowing(policy), imprint);
        imprint.and(policy.revisions().size());
        for (Revision revision : policy.revisions()) {
            List<LinkView> named = roles.named(revision, SiteMap.HOME);
            List<String> rules = directory.rules(revision);
            imprint.and(named.size()).and(rules.size());
            named.forEach(role -> imprint.and(role.label()).and(role.address()));
            rules.forEach(rule -> imprint.and(rule).and(concerns(policy, revision, rule)));
        }
        return imprint.text();
    }

    private void name(Collection<Policy> policies, Imprint imprint) {
        imprint.and(policies.size());
        policies.forEach(policy -> name(policy, imprint));
    }

    // By what one policy is named on the pages of another.
    private void name(Policy policy, Imprint imprint) {
        Revision shown = directory.shown(policy);
        imprint.and(policy.slug().text())
                .and(policy.code().map(Code::text).orElse(""))
                .and(shown.number().toString())
                .and(shown.title().title().known().orElse(""))
                .and(standings.of(policy).inForce().isPresent() ? 1 : 0);
    }

    private List<String> concerns(Policy policy, Revision revision, String rule) {
        List<String> concerns = new ArrayList<>();
        for (PendingItem item : notes.waitsFor(policy, revision, rule)) {
            concerns.add(Registers.element(item));
            concerns.add(item.id());
            concerns.add(item.policy().orElse(policy).slug().text());
            concerns.add(item.revision().orElse(revision).number().toString());
        }
        for (Contradictions.Said said : notes.contradictions(policy, revision, rule)) {
            concerns.add(said.annex().label());
            concerns.add(said.policy().slug().text());
            concerns.add(said.policy().code().map(Code::text).orElse(""));
            concerns.add(AnnexViews.address(said.policy(), said.revision(), said.annex()));
            concerns.add(new HtmlWriter(AS_WRITTEN)
                    .words(AnnexViews.title(said.annex()).words()));
        }
        return concerns;
    }

    /** All faces counted together, in the order of the policies; 64 hexadecimal digits. */
    public String everywhere() {
        return everywhere;
    }

    /** The states of the revisions that are shown, counted together. */
    public String states() {
        Imprint imprint = new Imprint().and(directory.policies().size());
        for (Policy policy : directory.policies()) {
            StateView state = StateViews.of(standings.of(policy), directory.shown(policy));
            imprint.and(state.id()).and(state.label()).and(state.sentence()).and(state.stamp());
        }
        return imprint.text();
    }

    private String countAll() {
        Imprint imprint = new Imprint().and(directory.policies().size());
        for (Policy policy : directory.policies()) {
            counted.put(policy.slug(), count(policy));
            face(policy).countInto(imprint);
        }
        return imprint.text();
    }

    /** What the pages of other policies may show of {@code policy}. May be asked by several threads. */
    public Face face(Policy policy) {
        Revision shown = directory.shown(policy);
        // Words are at hand where the text is; numbers alone are little enough to be kept of ten thousand policies.
        long[] numbers = Objects.requireNonNull(counted.get(policy.slug()));
        List<Face.Term> terms = new ArrayList<>();
        shown.allDefinitions()
                .forEach(definition -> terms.add(
                        new Face.Term(words(definition), shown.filing().language(), numbers[2 + terms.size()])));
        List<String> codes = policy.revisions().stream()
                .flatMap(revision -> revision.title().code().known().stream())
                .map(code -> Directory.fold(code.text()))
                .distinct()
                .toList();
        return new Face(numbers[0], numbers[1], codes, terms);
    }

    private static List<String> words(Definition definition) {
        return Stream.concat(definition.term().stream(), definition.synonyms().stream())
                .map(Term::written)
                .toList();
    }

    private long[] count(Policy policy) {
        Revision shown = directory.shown(policy);
        Imprint name = new Imprint();
        name(policy, name);
        LongStream meanings = shown.allDefinitions().mapToLong(definition -> meaning(policy, shown, definition));
        return LongStream.concat(
                        LongStream.of(
                                name.number(),
                                new Imprint().and(directory.addresses(policy)).number()),
                        meanings)
                .toArray();
    }

    private long meaning(Policy policy, Revision revision, Definition definition) {
        Imprint imprint = new Imprint()
                .and(definition.id())
                .and(definition.number())
                .and(definition.entries().size())
                .and(definition.linked() ? 1 : 0)
                .and(definition.text().owed().map(Object::toString).orElse(""))
                .and(new HtmlWriter(AS_WRITTEN).blocks(definition.text().known().orElse(List.of())));
        definition.see().ifPresent(target -> {
            imprint.and(target.written());
            directory.find(policy, revision, target).ifPresent(found -> point(found, imprint));
        });
        return imprint.number();
    }

    // Who refers to a definition that points elsewhere is led there at once.
    private void point(Directory.Found found, Imprint imprint) {
        name(found.policy(), imprint);
        imprint.and(found.revision().number().toString()).and(found.fragment()).and(found.label());
        found.revision()
                .allDefinitions()
                .filter(definition -> definition.id().equals(found.fragment()))
                .forEach(definition -> imprint.and(new HtmlWriter(AS_WRITTEN)
                        .blocks(definition.text().known().orElse(List.of()))));
    }
}
