package vigente.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vigente.control.Standing;
import vigente.message.Messages;
import vigente.policy.Code;
import vigente.policy.Definition;
import vigente.policy.Filing;
import vigente.policy.Manual;
import vigente.policy.Organisation;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Settings;
import vigente.policy.Term;
import vigente.problem.Kind;
import vigente.problem.Problems;
import vigente.problem.SourceLines;
import vigente.spelling.Mistake;
import vigente.spelling.Proofreader;

/**
 * Spelling and grammar of the newest text of each policy. The manual's own words are right: its terms, posts, names and codes.
 *
 * <p>Not among {@link Check#all}: its dictionary takes seconds to read, so it is asked for.
 */
public record Spelling(SourceLines lines) implements Check {
    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        Proofreader proofreader = Proofreader.knowing(known(manual));
        Found found = new Found(lines);
        for (Policy policy : manual.policies()) {
            Revision newest = policy.newest();
            if (Language.canBeMended(Standing.of(policy, today), newest)) {
                read(OwnText.of(policy, newest), proofreader, found);
            }
        }
        found.settle(problems);
    }

    private static void read(OwnText text, Proofreader proofreader, Found found) {
        Map<String, Unknown> unknown = new LinkedHashMap<>();
        Stream.concat(text.passages().stream(), text.annexes().stream().flatMap(a -> a.passages().stream()))
                .forEach(passage -> read(passage, proofreader, unknown, found));
        unknown.values().forEach(word -> word.tell(found));
    }

    private static void read(Passage passage, Proofreader proofreader, Map<String, Unknown> unknown, Found found) {
        for (Mistake mistake : proofreader.read(passage.text())) {
            if (mistake.unknown()) {
                unknown.computeIfAbsent(mistake.words(), words -> new Unknown(passage, mistake));
            } else if (mistake.words().indexOf(Voice.SIGN) < 0) {
                found.add(
                        Kind.GRAMMAR,
                        passage.place(),
                        mistake.words(),
                        mistake.words(),
                        mistake.reason(),
                        meant(mistake));
            }
        }
    }

    /** A word that the dictionary lacks, where the policy says it first. */
    private record Unknown(Passage passage, Mistake mistake) {
        void tell(Found found) {
            found.add(Kind.SPELLING, passage.place(), mistake.words(), mistake.words(), meant(mistake));
        }
    }

    private static String meant(Mistake mistake) {
        return mistake.instead().isEmpty()
                ? ""
                : Messages.text("ortografia.quiso-decir", Spoken.quoted(mistake.instead())) + " ";
    }

    private static Set<String> known(Manual manual) {
        Set<String> words = new HashSet<>();
        ofOrganisation(manual.settings()).forEach(text -> add(words, text));
        manual.policies().stream()
                .flatMap(policy -> policy.revisions().stream())
                .flatMap(Spelling::ofRevision)
                .forEach(text -> add(words, text));
        return words;
    }

    private static Stream<String> ofOrganisation(Settings settings) {
        Organisation organisation = settings.organisation();
        return Stream.of(
                        settings.title().known().stream(),
                        organisation.tradeName().known().stream(),
                        organisation.legalName().known().stream(),
                        organisation.otherNames().stream(),
                        settings.posts().stream())
                .flatMap(texts -> texts);
    }

    private static Stream<String> ofRevision(Revision revision) {
        Filing filing = revision.filing();
        return Stream.of(
                        revision.title().code().known().map(Code::text).stream(),
                        revision.title().title().known().stream(),
                        revision.title().author().stream().flatMap(author -> author.name().known().stream()),
                        filing.area().known().stream(),
                        filing.keywords().stream(),
                        filing.norms().stream(),
                        revision.allDefinitions().flatMap(Spelling::termed))
                .flatMap(texts -> texts);
    }

    private static Stream<String> termed(Definition definition) {
        return Stream.concat(definition.term().stream(), definition.synonyms().stream())
                .map(Term::written);
    }

    // As written and small: a term that heads its entry with a capital is small in a sentence.
    private static void add(Set<String> words, String text) {
        Word.of(text).forEach(word -> {
            String written = text.substring(word.start(), word.end());
            words.add(written);
            words.add(written.toLowerCase(Locale.ROOT));
        });
    }
}
