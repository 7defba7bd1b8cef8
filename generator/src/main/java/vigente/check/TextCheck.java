package vigente.check;

import java.util.List;
import vigente.policy.Manual;

/** One rule of good writing that the text of a policy should keep. One object serves one run over one manual. */
interface TextCheck {
    /** Tells {@code found} where {@code text} breaks the rule. */
    void check(OwnText text, Found found);

    /** Tells what only shows once all texts have gone by. */
    default void finish(Found found) {}

    /** Every rule there is. */
    static List<TextCheck> all(Manual manual) {
        return List.of(
                new AgreeingReviewClause(),
                new NeededAnnexes(),
                new OrderedDefinitions(),
                new WholeDefinitions(),
                new DefinitionsWithoutDuties(),
                new DistinctDefinitions(),
                new GroundedDefinitions(),
                new UsedTerms(),
                new DefinedNames(manual),
                new CitedReferences(),
                new ObligingRules(),
                new RulesWithActors(manual),
                new EvenLists(),
                new EvenEntries(),
                new TrueCounts(),
                new MarkedForeignWords(),
                new OneFormOfAddress(),
                new PairedSigns(),
                new SoundPhrases());
    }
}
