package vigente.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vigente.policy.Definition;
import vigente.policy.Directory;
import vigente.policy.Policy;
import vigente.policy.Revision;

/** Gathers the terms of all policies from A to Z, all of them at once. */
final class GlossaryPages {
    private final GlossaryEntries entries;
    private final Map<String, List<GlossaryView.Entry>> letters = new HashMap<>();
    private final FreeIds ids = new FreeIds();

    GlossaryPages(GlossaryEntries entries, Directory directory) {
        this.entries = entries;
        GlossaryWalk.through(directory, this::add);
    }

    GlossaryView view() {
        return new GlossaryView(Alphabet.letters().stream()
                .filter(letter -> Alphabet.isLetter(letter) || letters.containsKey(letter))
                .map(this::letter)
                .toList());
    }

    private GlossaryView.Letter letter(String letter) {
        List<GlossaryView.Entry> sorted = letters.getOrDefault(letter, List.of()).stream()
                .map(entry -> Map.entry(Alphabet.sortKey(entry.definition().term()), entry))
                .sorted(Map.Entry.<String, GlossaryView.Entry>comparingByKey()
                        .thenComparing(keyed -> keyed.getValue().policy().label()))
                .map(Map.Entry::getValue)
                .toList();
        return new GlossaryView.Letter(letter, "letra-" + Alphabet.name(letter), sorted);
    }

    private void add(Policy policy, Revision revision, Definition definition, String within) {
        PolicyView.DefinitionView view = free(entries.definition(policy, revision, definition));
        letters.computeIfAbsent(Alphabet.initial(view.term()), none -> new ArrayList<>())
                .add(entries.entry(policy, revision, definition.id(), view, within));
    }

    private PolicyView.DefinitionView free(PolicyView.DefinitionView view) {
        return new PolicyView.DefinitionView(
                ids.of(view.id()),
                view.number(),
                view.term(),
                view.synonyms(),
                view.text(),
                view.pending(),
                view.entries().stream().map(this::free).toList());
    }
}
