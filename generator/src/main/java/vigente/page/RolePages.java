package vigente.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import vigente.control.Posts;
import vigente.control.Standing;
import vigente.control.Standings;
import vigente.policy.Code;
import vigente.policy.Directory;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Rule;
import vigente.text.Fold;

/**
 * The pages that tell each post which rules bind it (format: {@code {obliga="Gerentes; Jefes"}}).
 *
 * <p>A rule binds the posts that its names stand for; a nested rule that names nobody binds whom the rule above it binds.
 */
final class RolePages {
    private final Directory directory;
    private final Registers registers;
    private final RuleNotes notes;
    private final Posts posts;
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<String, List<Role>> byName = new HashMap<>();

    RolePages(Standings standings, Directory directory, Registers registers, RuleNotes notes, List<String> posts) {
        this.directory = directory;
        this.registers = registers;
        this.notes = notes;
        this.posts = new Posts(posts);
        posts.forEach(post -> role(post, !this.posts.plural(post).isEmpty()));
        List<Standing> byCode = standings.all().stream()
                .sorted(Comparator.comparing((Standing s) ->
                                s.policy().code().map(Code::text).orElse(""))
                        .thenComparing(s -> s.policy().slug()))
                .toList();
        byCode.forEach(s -> s.inForce().ifPresent(r -> bind(s, r, false)));
        byCode.forEach(s -> s.policy().workingCopy().ifPresent(r -> bind(s, r, true)));
    }

    /** A post or group with what binds it. */
    private static final class Role {
        private final String name;
        private final boolean group;
        private final String slug;
        private final Set<Role> kin = new LinkedHashSet<>();
        private final List<Source> sources = new ArrayList<>();

        Role(String name, boolean group, String slug) {
            this.name = name;
            this.group = group;
            this.slug = slug;
        }

        int count(boolean draft) {
            return sources.stream()
                    .filter(source -> source.draft() == draft)
                    .mapToInt(Source::rules)
                    .sum();
        }
    }

    /** A revision of which so many rules bind a role. */
    private record Source(Standing standing, Revision revision, boolean draft, int rules) {}

    /** One of its rules, with the names that it binds. */
    private record Bond(Rule rule, List<String> names) {}

    // A name becomes a file's name, and no file system takes one of any length.
    private static String key(String name) {
        String folded = Fold.kebab(name);
        return folded.substring(0, Math.min(80, folded.length()));
    }

    private Role role(String name, boolean group) {
        String folded = key(name);
        return roles.computeIfAbsent(
                folded, f -> new Role(name, group, f.isEmpty() ? "puesto-" + (roles.size() + 1) : f));
    }

    private void bind(Standing standing, Revision revision, boolean draft) {
        Map<Role, Integer> bound = new LinkedHashMap<>();
        directory.mentions(revision).bound().forEach((names, rules) -> {
            names.forEach(name -> byName.computeIfAbsent(name, this::bound));
            bound(names).forEach(role -> bound.merge(role, rules, Integer::sum));
        });
        bound.forEach((role, rules) -> role.sources.add(new Source(standing, revision, draft, rules)));
    }

    private Set<Role> bound(List<String> names) {
        Set<Role> bound = new LinkedHashSet<>();
        names.forEach(name -> bound.addAll(byName.getOrDefault(name, List.of())));
        return bound;
    }

    /** Whoever has that name, and everybody that it is the plural of. */
    private List<Role> bound(String name) {
        List<String> members = posts.plural(name);
        Role named = role(name, !members.isEmpty() || !roles.containsKey(key(name)));
        List<Role> all = new ArrayList<>(List.of(named));
        for (String post : members) {
            Role member = role(post, false);
            member.kin.add(named);
            named.kin.add(member);
            all.add(member);
        }
        return all;
    }

    /** The list of posts, and the card of each that is bound, by address. */
    Map<String, Supplier<View>> pages() {
        Map<String, Supplier<View>> pages = new TreeMap<>();
        pages.put(SiteMap.ROLES, () -> list(SiteMap.ROLES));
        roles.values().stream()
                .filter(role -> !role.sources.isEmpty())
                .forEach(role -> pages.put(SiteMap.role(role.slug), () -> card(role)));
        return pages;
    }

    /** Every post and group as a page at {@code from} lists them. */
    RolesView list(String from) {
        return new RolesView(
                rows(false, from),
                rows(true, from),
                roles.values().stream()
                        .filter(role -> role.sources.isEmpty() && !role.group)
                        .map(role -> role.name)
                        .toList());
    }

    private List<RolesView.Row> rows(boolean groups, String from) {
        return roles.values().stream()
                .filter(role -> role.group == groups && !role.sources.isEmpty())
                .map(role -> new RolesView.Row(link(role, from), role.count(false), role.count(true)))
                .toList();
    }

    /** The names that a revision's rules bind, each leading to its card, as a page at {@code from} links them. */
    List<LinkView> named(Revision revision, String from) {
        Map<String, LinkView> named = new LinkedHashMap<>();
        directory.mentions(revision).bound().keySet().stream()
                .flatMap(List::stream)
                .filter(name -> roles.containsKey(key(name)))
                .map(name -> roles.get(key(name)))
                .filter(role -> !role.sources.isEmpty())
                .forEach(role -> named.putIfAbsent(role.slug, link(role, from)));
        return List.copyOf(named.values());
    }

    private static LinkView link(Role role, String from) {
        return new LinkView(role.name, Url.relative(from, SiteMap.role(role.slug), ""));
    }

    private RoleView card(Role role) {
        String from = SiteMap.role(role.slug);
        return new RoleView(
                role.name,
                role.kin.stream().map(kin -> link(kin, from)).toList(),
                role.group,
                documents(role, false, from),
                documents(role, true, from),
                role.count(false));
    }

    private List<RoleView.Document> documents(Role role, boolean draft, String from) {
        return role.sources.stream()
                .filter(source -> source.draft() == draft)
                .map(source -> document(source, role, from))
                .toList();
    }

    private RoleView.Document document(Source source, Role role, String from) {
        List<Bond> bonds = new ArrayList<>();
        source.revision().rules().forEach(rule -> collect(rule, List.of(), role, bonds));
        return new RoleView.Document(
                DocumentRow.of(source.standing(), source.revision(), registers.on(from)),
                source.revision().filing().language(),
                bonds.stream().map(bond -> bound(source, bond, from)).toList());
    }

    private void collect(Rule rule, List<String> above, Role role, List<Bond> bonds) {
        List<String> names = rule.obliges().isEmpty() ? above : rule.obliges();
        if (bound(names).contains(role)) {
            bonds.add(new Bond(rule, names));
        }
        rule.children().forEach(child -> collect(child, names, role, bonds));
    }

    private RoleView.Bound bound(Source source, Bond bond, String from) {
        Policy policy = source.standing().policy();
        Standalone text = new Standalone(policy.code().map(Code::text).orElse(""));
        Rule rule = bond.rule();
        return new RoleView.Bound(
                new LinkView(rule.label(), registers.on(from).to(policy, source.revision(), rule.label())),
                new Phrase(text.words(rule.heading())),
                new Prose(text.blocks(rule.content())),
                String.join(", ", bond.names()),
                notes.of(policy, source.revision(), rule.label()));
    }
}
