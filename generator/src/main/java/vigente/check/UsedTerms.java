package vigente.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigente.message.Messages;
import vigente.policy.Definition;
import vigente.policy.PolicyType;
import vigente.policy.Revision;
import vigente.policy.Term;
import vigente.problem.Kind;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.PlainText;
import vigente.text.Walk;

/**
 * What a policy defines is used: by its rules, sections, annexes or other definitions, or by another policy.
 *
 * <p>Words are compared without their endings, so that a term counts as used rather than not. Glossaries define for others.
 */
final class UsedTerms implements TextCheck {
    private static final int SHORTEST_WORD = 4;

    private final Map<String, Integer> policies = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();
    private final List<Set<String>> pointedAt = new ArrayList<>();
    private final List<Unused> unused = new ArrayList<>();

    private record Named(Definition definition, List<Set<String>> names) {
        boolean isUsedIn(Set<String> words) {
            return names.stream().anyMatch(words::containsAll);
        }

        String written() {
            return definition.term().map(Term::written).orElse("");
        }
    }

    private record Unused(List<Named> nowhere, List<Named> byDefinitionsOnly) {}

    @Override
    public void check(OwnText text, Found found) {
        Map<Definition, Set<String>> defined = new HashMap<>();
        text.definitions().forEach(d -> defined.put(d.definition(), words(d.passages())));
        List<Set<String>> said = Stream.of(
                        text.rules().stream().map(OwnText.Ruled::passages),
                        text.sections().stream().map(OwnText.Sectioned::passages),
                        text.annexes().stream().map(OwnText.Annexed::passages))
                .flatMap(passages -> passages)
                .flatMap(List::stream)
                .map(passage -> words(List.of(passage)))
                .collect(Collectors.toCollection(ArrayList::new));
        count(said, defined);
        text.revision()
                .allDefinitions()
                .forEach(d -> d.see().ifPresent(target -> pointedAt.add(stems(target.fragment()))));
        if (text.revision().title().type() != PolicyType.GLOSSARY) {
            List<Named> all = terms(text.revision());
            List<Named> terms = all.stream()
                    .filter(term -> said.stream().noneMatch(term::isUsedIn))
                    .toList();
            if (!terms.isEmpty()) {
                collect(terms, all.size(), defined, text.revision());
            }
        }
    }

    @Override
    public void finish(Found found) {
        for (Unused candidates : unused) {
            List<Named> nowhere = candidates.nowhere().stream()
                    .filter(term -> term.names().stream().noneMatch(this::isElsewhere)
                            && pointedAt.stream().noneMatch(term::isUsedIn))
                    .toList();
            if (!nowhere.isEmpty()) {
                tell(nowhere, candidates.byDefinitionsOnly(), found);
            }
        }
    }

    private static void tell(List<Named> nowhere, List<Named> byDefinitions, Found found) {
        Named first = nowhere.get(0);
        found.add(
                Kind.TERM_UNUSED,
                first.definition().place(),
                first.written(),
                quoted(nowhere),
                byDefinitions.isEmpty() ? "" : Messages.text("termino.solo-definiciones", quoted(byDefinitions)));
    }

    private static String quoted(List<Named> terms) {
        return Spoken.quoted(terms.stream().map(Named::written).toList());
    }

    // A word that more than this policy uses may be the term in another's text.
    private boolean isElsewhere(Set<String> words) {
        return words.stream().allMatch(word -> policies.getOrDefault(word, 0) > 1);
    }

    private void count(List<Set<String>> said, Map<Definition, Set<String>> defined) {
        Set<String> words = new HashSet<>();
        said.forEach(words::addAll);
        defined.values().forEach(words::addAll);
        words.forEach(word -> policies.merge(word, 1, Integer::sum));
    }

    private void collect(List<Named> terms, int all, Map<Definition, Set<String>> defined, Revision revision) {
        List<Set<String>> pointed = references(revision);
        List<Named> nowhere = new ArrayList<>();
        List<Named> byDefinitions = new ArrayList<>();
        for (Named term : terms) {
            Set<Definition> own = term.definition().all().collect(Collectors.toSet());
            if (pointed.stream().anyMatch(term::isUsedIn)) {
                continue;
            }
            boolean defines = defined.entrySet().stream()
                    .anyMatch(other -> !own.contains(other.getKey()) && term.isUsedIn(other.getValue()));
            (defines ? byDefinitions : nowhere).add(term);
        }
        // Where most are not used, the definitions are there for other readers.
        if (!nowhere.isEmpty() && 2 * nowhere.size() <= all) {
            unused.add(new Unused(nowhere, byDefinitions));
        }
    }

    private static List<Set<String>> references(Revision revision) {
        List<Set<String>> pointed = new ArrayList<>();
        Stream<List<Block>> texts = Stream.concat(
                revision.sections().stream().map(section -> section.content()),
                revision.allDefinitions().flatMap(d -> d.text().known().stream()));
        texts.forEach(content -> Walk.inlines(content, inline -> {
            if (inline instanceof Inline.Reference reference) {
                pointed.add(stems(reference.target().written()));
                pointed.add(stems(PlainText.ofWords(reference.words())));
            } else if (inline instanceof Inline.Link link) {
                pointed.add(stems(PlainText.ofWords(link.content())));
            }
        }));
        return pointed;
    }

    private static List<Named> terms(Revision revision) {
        List<Named> terms = new ArrayList<>();
        for (Definition definition : revision.definitions()) {
            if (definition.term().isPresent() && definition.see().isEmpty()) {
                List<Set<String>> names = new ArrayList<>();
                Stream.concat(definition.term().stream(), definition.synonyms().stream())
                        .map(term -> content(term.head()))
                        .filter(words -> !words.isEmpty())
                        .forEach(names::add);
                terms.add(new Named(definition, names));
            }
        }
        return terms;
    }

    private Set<String> words(List<Passage> passages) {
        Set<String> words = new HashSet<>();
        passages.forEach(passage ->
                passage.words().forEach(word -> words.add(stems.computeIfAbsent(word.folded(), Word::stem))));
        return words;
    }

    private static Set<String> stems(String text) {
        return Word.of(text).stream().map(Word::stem).collect(Collectors.toSet());
    }

    // A gloss in parentheses and the little words are no part of what a text repeats.
    private static Set<String> content(String term) {
        int gloss = term.indexOf('(');
        List<Word> words = Word.of(gloss > 0 ? term.substring(0, gloss) : term);
        return words.stream()
                .filter(word -> words.size() == 1 || word.folded().length() >= SHORTEST_WORD)
                .map(Word::stem)
                .collect(Collectors.toSet());
    }
}
