package vigente.check;

import java.time.LocalDate;
import java.util.List;
import vigente.glossary.ReadBefore;
import vigente.policy.Manual;
import vigente.problem.Problems;
import vigente.problem.SourceLines;

/** One rule that the sources must keep. */
public interface Check {
    /** Reports where {@code manual} breaks the rule on the day {@code today}. */
    void check(Manual manual, LocalDate today, Problems problems);

    /**
     * Every check there is, those first that take longest: they may run side by side.
     *
     * @param settings what the user calls {@code manual.yaml}
     * @param lines of the sources, for the exact places of words; without any, the places of their blocks are told
     */
    static List<Check> all(String settings, SourceLines lines) {
        return all(settings, lines, new ReadBefore());
    }

    /** The same checks, of which {@code before} knows the texts that need not be looked through again. */
    static List<Check> all(String settings, SourceLines lines, ReadBefore before) {
        return all(settings, lines, before, Pace.STEADY);
    }

    /** The same at that {@code pace}: the check that takes longest asks it for every policy. */
    static List<Check> all(String settings, SourceLines lines, ReadBefore before, Pace pace) {
        return List.of(
                new ApplicableRules(before),
                new Language(lines, before.notes(), pace),
                new UniqueCodes(),
                new FreeAliases(),
                new KnownPosts(settings),
                new KnownAreas(),
                new CompleteIssues(),
                new AuthorisedTexts(),
                new OtherAuthoriser(),
                new NamedAuthors(),
                new OrderedDates(),
                new CoherentDates(),
                new UnbrokenForce(),
                new ToldChanges(),
                new OrderedActs(),
                new PastActs(),
                new ActsBeforeWithdrawal(),
                new ActsOnTextsInForce(),
                new ReachableReferences(before.contents()),
                new KnownReplacements(),
                new ReplacementsInOrder(),
                new OneDefinitionPerTerm(),
                new PermittedAnnexes(),
                new TimelyCirculation(),
                new CountableRetention(),
                new DeclaredNames());
    }
}
