package vigente.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vigente.control.Standings;
import vigente.html.HtmlWriter;
import vigente.policy.Code;
import vigente.policy.Definition;
import vigente.policy.Directory;
import vigente.policy.PendingItem;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Rule;
import vigente.policy.Term;
import vigente.text.Links;
import vigente.text.Target;

/**
 * What the pages of each policy show of all that stands outside of its own folder: the same words, on the same day and with
 * the same files in the folder, the same pages.
 *
 * <p>What a page may show of any policy at all (names, terms and what they mean, where a reference leads) is counted for
 * all of them together: a change there makes every page anew. Running text of other policies is not among it.
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
        this.everywhere = everywhere();
    }

    /** What {@code policy}'s pages show of it, counted together; 64 hexadecimal digits. May be asked by several threads. */
    public String of(Policy policy) {
        Imprint imprint = new Imprint().and(everywhere);
        imprint.and(errors.getOrDefault(policy.slug().text(), 0));
        imprint.and(names(standings.successors(policy)));
        imprint.and(names(relations.citing(policy))).and(names(relations.borrowing(policy)));
        imprint.and(policy.revisions().size());
        for (Revision revision : policy.revisions()) {
            List<LinkView> named = roles.named(revision, SiteMap.HOME);
            List<Rule> rules = revision.allRules().toList();
            imprint.and(named.size()).and(rules.size());
            named.forEach(role -> imprint.and(role.label()).and(role.address()));
            rules.forEach(rule -> imprint.and(rule.label()).and(concerns(policy, revision, rule)));
        }
        return imprint.text();
    }

    private static List<String> names(Collection<Policy> policies) {
        return policies.stream().map(policy -> policy.slug().text()).toList();
    }

    private List<String> concerns(Policy policy, Revision revision, Rule rule) {
        List<String> concerns = new ArrayList<>();
        for (PendingItem item : notes.waitsFor(policy, revision, rule.label())) {
            concerns.add(Registers.element(item));
            concerns.add(item.id());
            concerns.add(item.policy().orElse(policy).slug().text());
            concerns.add(item.revision().orElse(revision).number().toString());
        }
        for (Contradictions.Said said : notes.contradictions(policy, revision, rule.label())) {
            concerns.add(said.annex().label());
            concerns.add(said.policy().slug().text());
            concerns.add(AnnexViews.address(said.policy(), said.revision(), said.annex()));
            concerns.add(new HtmlWriter(AS_WRITTEN)
                    .words(AnnexViews.title(said.annex()).words()));
        }
        return concerns;
    }

    private String everywhere() {
        Imprint imprint = new Imprint().and(directory.policies().size());
        for (Policy policy : directory.policies()) {
            Revision shown = directory.shown(policy);
            imprint.and(policy.slug().text())
                    .and(policy.code().map(Code::text).orElse(""))
                    .and(shown.number().toString())
                    .and(shown.title().title().known().orElse(""))
                    .and(standings.of(policy).inForce().isPresent() ? 1 : 0)
                    .and(directory.addresses(policy))
                    .and(policy.revisions().size());
            for (Revision revision : policy.revisions()) {
                imprint.and(revision.number().toString())
                        .and(revision.title().code().known().map(Code::text).orElse(""))
                        .and(revision.filing().language());
                define(revision.definitions(), imprint);
            }
        }
        return imprint.text();
    }

    private static void define(List<Definition> definitions, Imprint imprint) {
        imprint.and(definitions.size());
        for (Definition definition : definitions) {
            imprint.and(definition.id())
                    .and(definition.number())
                    .and(definition.term().map(Term::written).orElse(""))
                    .and(definition.synonyms().stream().map(Term::written).toList())
                    .and(definition.linked() ? 1 : 0)
                    .and(definition.see().map(Target::written).orElse(""))
                    .and(definition.text().owed().map(Object::toString).orElse(""))
                    .and(new HtmlWriter(AS_WRITTEN)
                            .blocks(definition.text().known().orElse(List.of())));
            define(definition.entries(), imprint);
        }
    }
}
