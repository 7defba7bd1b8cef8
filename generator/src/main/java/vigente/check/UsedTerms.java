package vigente.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
final class UsedTerms {
    private static final int SHORTEST_WORD = 4;

    private final Map<String, Integer> policies = new HashMap<>();
    private final List<Set<String>> pointedAt = new ArrayList<>();
    private final List<Unused> unused = new ArrayList<>();

    private record Named(Definition definition, List<Set<String>> names) {
        boolean isUsedIn(Set<String> words) {
            return names.stream().anyMatch(words::containsAll);
        }

        IntStream in(StemIndex index) {
            return names.stream().flatMapToInt(words -> index.holding(words).stream());
        }

        String written() {
            return definition.term().map(Term::written).orElse("");
        }
    }

    private record Unused(List<Named> nowhere, List<Named> byDefinitionsOnly) {}

    /** Looks at one text. */
    void read(OwnText text) {
        List<List<Passage>> pieces = Stream.of(
                        text.rules().stream().map(OwnText.Ruled::passages),
                        text.sections().stream().map(OwnText.Sectioned::passages),
                        text.annexes().stream().map(OwnText.Annexed::passages))
                .flatMap(passages -> passages)
                .flatMap(List::stream)
                .map(List::of)
                .collect(Collectors.toCollection(ArrayList::new));
        int said = pieces.size();
        text.definitions().forEach(defined -> pieces.add(defined.passages()));
        StemIndex index = StemIndex.of(pieces);
        index.stems().forEach(word -> policies.merge(word, 1, Integer::sum));
        text.revision()
                .allDefinitions()
                .forEach(d -> d.see().ifPresent(target -> pointedAt.add(stems(target.fragment()))));
        if (text.revision().title().type() != PolicyType.GLOSSARY) {
            collect(text, index, said);
        }
    }

    /** Adds what was seen in other texts of the manual. */
    void join(UsedTerms others) {
        others.policies.forEach((word, count) -> policies.merge(word, count, Integer::sum));
        pointedAt.addAll(others.pointedAt);
        unused.addAll(others.unused);
    }

    /** Tells what no text uses, once all have been read. */
    void finish(Found found) {
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

    // The index holds what is said first, piece by piece, then the definitions.
    private void collect(OwnText text, StemIndex index, int said) {
        List<Named> all = terms(text.revision());
        List<Named> unsaid = all.stream()
                .filter(term -> term.in(index).noneMatch(piece -> piece < said))
                .toList();
        if (unsaid.isEmpty()) {
            return;
        }
        List<Set<String>> pointed = references(text.revision());
        List<Named> nowhere = new ArrayList<>();
        List<Named> byDefinitions = new ArrayList<>();
        for (Named term : unsaid) {
            Set<Definition> own = term.definition().all().collect(Collectors.toSet());
            if (pointed.stream().anyMatch(term::isUsedIn)) {
                continue;
            }
            boolean defines = term.in(index)
                    .mapToObj(piece -> text.definitions().get(piece - said))
                    .anyMatch(other -> !own.contains(other.definition()));
            (defines ? byDefinitions : nowhere).add(term);
        }
        // Where most are not used, the definitions are there for other readers.
        if (!nowhere.isEmpty() && 2 * nowhere.size() <= all.size()) {
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
