package vigente.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vigente.message.Messages;
import vigente.policy.Definition;
import vigente.policy.Term;
import vigente.problem.Kind;
import vigente.problem.Place;

/** The entries nested in a definition end alike, and all nested entries of a policy begin alike. */
final class EvenEntries implements TextCheck {
    private static final int FEWEST = 4;

    private record Entry(String name, String text, Place place) {}

    @Override
    public void check(OwnText text, Found found) {
        List<Entry> nested = new ArrayList<>();
        text.revision()
                .allDefinitions()
                .filter(definition -> definition.entries().size() > 2)
                .forEach(definition -> endings(definition, found));
        text.revision().definitions().forEach(d -> d.entries().forEach(entry -> collect(entry, nested)));
        beginnings(nested, found);
    }

    private static void endings(Definition around, Found found) {
        List<ItemForms.Item> items = around.entries().stream()
                .flatMap(entry -> entry(entry).stream())
                .map(entry -> new ItemForms.Item(entry.text(), true, entry.place()))
                .toList();
        ItemForms.of(items).oddEndings().ifPresent(odd -> {
            String names = names(around, odd);
            found.add(Kind.LIST_UNEVEN, odd.items().get(0).place(), odd.words(), odd.reason(), names);
        });
    }

    private static String names(Definition around, ItemForms.Odd odd) {
        return Spoken.quoted(around.entries().stream()
                .flatMap(entry -> entry(entry).stream())
                .filter(entry ->
                        odd.items().stream().anyMatch(item -> item.place().equals(entry.place())))
                .map(Entry::name)
                .toList());
    }

    private static void beginnings(List<Entry> nested, Found found) {
        List<Entry> worded = nested.stream()
                .filter(entry -> !entry.text().isEmpty()
                        && Character.isLetter(entry.text().codePointAt(0)))
                .toList();
        var byCase = worded.stream()
                .collect(Collectors.partitioningBy(
                        entry -> Character.isUpperCase(entry.text().codePointAt(0))));
        List<Entry> upper = byCase.getOrDefault(true, List.of());
        List<Entry> lower = byCase.getOrDefault(false, List.of());
        if (worded.size() >= FEWEST && !upper.isEmpty() && !lower.isEmpty()) {
            Entry first = lower.get(0);
            List<String> names = lower.stream().map(Entry::name).toList();
            found.add(
                    Kind.ENTRIES_UNEVEN,
                    first.place(),
                    first.text().split(" ", 2)[0],
                    Messages.count("entradas.empiezan", lower.size()),
                    upper.size(),
                    Spoken.quoted(names));
        }
    }

    private static void collect(Definition definition, List<Entry> nested) {
        if (definition.term().isPresent()) {
            entry(definition).ifPresent(nested::add);
        }
        definition.entries().forEach(entry -> collect(entry, nested));
    }

    private static Optional<Entry> entry(Definition definition) {
        return definition
                .text()
                .known()
                .map(Passage::of)
                .filter(passages -> passages.size() == 1)
                .map(passages -> passages.get(0))
                .map(passage -> new Entry(
                        definition.term().map(Term::written).orElse(Spoken.excerpt(passage.text())),
                        passage.text().strip(),
                        passage.place()));
    }
}
