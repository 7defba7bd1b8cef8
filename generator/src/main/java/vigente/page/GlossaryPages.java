package vigente.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vigente.control.Standings;
import vigente.policy.Code;
import vigente.policy.Definition;
import vigente.policy.Directory;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Term;
import vigente.text.Rewrite;

/** Gathers the terms of all policies from A to Z. */
final class GlossaryPages {
    private static final String ALPHABET = "ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";

    private final Standings standings;
    private final Directory directory;
    private final PolicyViews views;
    private final Wayfinder ways;
    private final Map<String, List<GlossaryView.Entry>> letters = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    GlossaryPages(Standings standings, Directory directory, PolicyViews views, Wayfinder ways) {
        this.ways = ways;
        this.standings = standings;
        this.directory = directory;
        this.views = views;
    }

    GlossaryView view() {
        for (Policy policy : directory.policies()) {
            Revision revision = directory.shown(policy);
            revision.definitions().forEach(d -> add(policy, revision, d, ""));
        }
        List<GlossaryView.Letter> all = new ArrayList<>();
        for (int i = 0; i < ALPHABET.length(); i++) {
            char c = ALPHABET.charAt(i);
            all.add(letter(String.valueOf(c), c == 'Ñ' ? "letra-enie" : "letra-" + Character.toLowerCase(c)));
        }
        if (letters.containsKey("#")) {
            all.add(letter("#", "letra-otros"));
        }
        return new GlossaryView(all);
    }

    private GlossaryView.Letter letter(String letter, String id) {
        List<GlossaryView.Entry> entries = letters.getOrDefault(letter, List.of()).stream()
                .map(entry -> Map.entry(sortKey(entry.definition().term()), entry))
                .sorted(Map.Entry.<String, GlossaryView.Entry>comparingByKey()
                        .thenComparing(keyed -> keyed.getValue().policy().label()))
                .map(Map.Entry::getValue)
                .toList();
        return new GlossaryView.Letter(letter, id, entries);
    }

    private void add(Policy policy, Revision revision, Definition definition, String within) {
        definition
                .entries()
                .forEach(e -> add(
                        policy,
                        revision,
                        e,
                        definition.term().map(Term::written).orElse(within)));
        if (definition.term().isEmpty() || definition.see().isPresent()) {
            return;
        }
        PolicyView.DefinitionView view = absolute(policy, views.definition(policy, revision, definition));
        String code = policy.code().map(Code::text).orElse("");
        String title = revision.title().title().known().orElse("");
        letters.computeIfAbsent(initial(definition.term().get().written()), l -> new ArrayList<>())
                .add(new GlossaryView.Entry(
                        view,
                        within,
                        new LinkView((code + " " + title).strip(), ways.to(policy, revision, definition.id())),
                        StateViews.of(standings.of(policy), revision),
                        uses(policy, revision, definition)));
    }

    private List<LinkView> uses(Policy policy, Revision revision, Definition definition) {
        return views.uses(policy, revision, definition.id()).stream()
                .map(use -> new LinkView(
                        (use.policy().code().map(Code::text).orElse("") + " " + use.label()).strip(),
                        ways.to(use.policy(), use.revision(), use.id())))
                .filter(use -> !use.address().isEmpty())
                .toList();
    }

    // Texts of several policies stand on one page: a reference to "here" has to name its policy, ids have to differ.
    private PolicyView.DefinitionView absolute(Policy policy, PolicyView.DefinitionView view) {
        Rewrite named = new Standalone(policy.code().map(Code::text).orElse(""));
        return new PolicyView.DefinitionView(
                free(view.id()),
                view.number(),
                view.term(),
                view.synonyms(),
                new Prose(named.blocks(view.text().blocks())),
                view.pending(),
                view.entries().stream().map(e -> absolute(policy, e)).toList());
    }

    private String free(String id) {
        String free = id;
        for (int n = 2; !ids.add(free); n++) {
            free = id + "-" + n;
        }
        return free;
    }

    private static String initial(String term) {
        String first = term.strip().substring(0, 1).toUpperCase(Locale.ROOT);
        String plain = first.equals("Ñ")
                ? first
                : Normalizer.normalize(first, Normalizer.Form.NFD).substring(0, 1);
        return ALPHABET.contains(plain) ? plain : "#";
    }

    private static String sortKey(String term) {
        return vigente.text.Fold.plain(term.replace("ñ", "n\uFFFF").replace("Ñ", "N\uFFFF"));
    }
}
