package vigente.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vigente.bytes.ByteReader;
import vigente.bytes.ByteWriter;
import vigente.policy.Definition;
import vigente.policy.PolicyType;
import vigente.policy.Revision;
import vigente.policy.Term;
import vigente.problem.Place;
import vigente.problem.PlaceBytes;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.PlainText;
import vigente.text.Walk;

/**
 * What one text says of the terms that {@link UsedTerms} looks for.
 *
 * @param stems of all its words, each once
 * @param pointedAt the words of what its definitions send the reader to ({@code ver}), each without its ending
 * @param unused where it seems to define what it does not use
 */
record TermUse(List<String> stems, List<Set<String>> pointedAt, Optional<Unused> unused) {
    private static final int SHORTEST_WORD = 4;

    TermUse {
        stems = List.copyOf(stems);
        pointedAt = List.copyOf(pointedAt);
    }

    /** What is said nowhere in the text, and the terms that only its definitions say. */
    record Unused(List<Named> nowhere, List<String> byDefinitions) {
        Unused {
            nowhere = List.copyOf(nowhere);
            byDefinitions = List.copyOf(byDefinitions);
        }
    }

    /** A term as {@code written} at {@code place}; its {@code names} are itself and its synonyms, by the stems of their words. */
    record Named(String written, Place place, List<Set<String>> names) {
        Named {
            names = List.copyOf(names);
        }
    }

    private record Defined(Definition definition, List<Set<String>> names) {
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

    /** What {@code text} says; places are those of the definitions. */
    static TermUse of(OwnText text) {
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
        List<Set<String>> pointedAt = text.revision()
                .allDefinitions()
                .flatMap(d -> d.see().stream())
                .map(target -> stems(target.fragment()))
                .toList();
        Optional<Unused> unused =
                text.revision().title().type() == PolicyType.GLOSSARY ? Optional.empty() : unused(text, index, said);
        return new TermUse(List.copyOf(index.stems()), pointedAt, unused);
    }

    /** The same with the very places of the terms. */
    TermUse settled(Found found) {
        return new TermUse(
                stems,
                pointedAt,
                unused.map(candidates -> new Unused(
                        candidates.nowhere().stream()
                                .map(term -> new Named(
                                        term.written(), found.exact(term.place(), term.written()), term.names()))
                                .toList(),
                        candidates.byDefinitions())));
    }

    // The index holds what is said first, piece by piece, then the definitions.
    private static Optional<Unused> unused(OwnText text, StemIndex index, int said) {
        List<Defined> all = terms(text.revision());
        List<Defined> unsaid = all.stream()
                .filter(term -> term.in(index).noneMatch(piece -> piece < said))
                .toList();
        if (unsaid.isEmpty()) {
            return Optional.empty();
        }
        List<Set<String>> pointed = references(text.revision());
        List<Named> nowhere = new ArrayList<>();
        List<String> byDefinitions = new ArrayList<>();
        for (Defined term : unsaid) {
            Set<Definition> own = term.definition().all().collect(Collectors.toSet());
            if (pointed.stream().anyMatch(term::isUsedIn)) {
                continue;
            }
            boolean defines = term.in(index)
                    .mapToObj(piece -> text.definitions().get(piece - said))
                    .anyMatch(other -> !own.contains(other.definition()));
            if (defines) {
                byDefinitions.add(term.written());
            } else {
                nowhere.add(new Named(term.written(), term.definition().place(), term.names()));
            }
        }
        // Where most are not used, the definitions are there for other readers.
        return nowhere.isEmpty() || 2 * nowhere.size() > all.size()
                ? Optional.empty()
                : Optional.of(new Unused(nowhere, byDefinitions));
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

    private static List<Defined> terms(Revision revision) {
        List<Defined> terms = new ArrayList<>();
        for (Definition definition : revision.definitions()) {
            if (definition.term().isPresent() && definition.see().isEmpty()) {
                List<Set<String>> names = new ArrayList<>();
                Stream.concat(definition.term().stream(), definition.synonyms().stream())
                        .map(term -> content(term.head()))
                        .filter(words -> !words.isEmpty())
                        .forEach(names::add);
                terms.add(new Defined(definition, names));
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

    /** Adds it to {@code out}. */
    void write(ByteWriter out) {
        out.list(stems, out::text);
        out.list(pointedAt, words -> write(words, out));
        out.list(
                unused.stream().toList(),
                candidates -> out.list(candidates.nowhere(), term -> write(term, out))
                        .list(candidates.byDefinitions(), out::text));
    }

    private static void write(Named term, ByteWriter out) {
        out.text(term.written()).text(term.place().file());
        PlaceBytes.write(term.place(), out);
        out.list(term.names(), words -> write(words, out));
    }

    private static void write(Set<String> words, ByteWriter out) {
        out.list(List.copyOf(words), out::text);
    }

    /**
     * What comes next in {@code in}.
     *
     * @throws vigente.bytes.DamagedBytes where nothing of the kind was written
     */
    static TermUse read(ByteReader in) {
        return new TermUse(
                in.list(in::text),
                in.list(() -> words(in)),
                in.list(() -> new Unused(in.list(() -> term(in)), in.list(in::text))).stream()
                        .findFirst());
    }

    private static Named term(ByteReader in) {
        return new Named(in.text(), PlaceBytes.read(in.text(), in), in.list(() -> words(in)));
    }

    private static Set<String> words(ByteReader in) {
        return Set.copyOf(in.list(in::text));
    }
}
