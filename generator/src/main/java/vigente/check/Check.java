package vigente.check;

import java.time.LocalDate;
import java.util.List;
import vigente.policy.Manual;
import vigente.problem.Problems;

/** One rule that the sources must keep. */
public interface Check {
    /** Reports where {@code manual} breaks the rule on the day {@code today}. */
    void check(Manual manual, LocalDate today, Problems problems);

    /** Every check there is, cheapest first; {@code settings} is what the user calls {@code manual.yaml}. */
    static List<Check> all(String settings) {
        return List.of(
                new UniqueCodes(),
                new FreeAliases(),
                new KnownPosts(settings),
                new CompleteIssues(),
                new AuthorisedTexts(),
                new OtherAuthoriser(),
                new OrderedDates(),
                new CoherentDates(),
                new UnbrokenForce(),
                new ToldChanges(),
                new OrderedActs(),
                new PastActs(),
                new ActsBeforeWithdrawal(),
                new ActsOnTextsInForce(),
                new ReachableReferences(),
                new KnownReplacements(),
                new ReplacementsInOrder(),
                new OneDefinitionPerTerm(),
                new PermittedAnnexes(),
                new TimelyCirculation(),
                new CountableRetention(),
                new DeclaredNames());
    }
}
