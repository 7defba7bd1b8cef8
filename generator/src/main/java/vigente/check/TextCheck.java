package vigente.check;

import java.util.List;
import vigente.policy.Manual;

/** One rule of good writing that the text of a policy should keep. One object serves any number of threads. */
interface TextCheck {
    /** Tells {@code found} where {@code text} breaks the rule. */
    void check(OwnText text, Found found);

    /** All that the rule goes by besides the policy's own texts and the settings of the manual: the same words, the same findings. */
    default String basis() {
        return "";
    }

    /** Every rule there is, but for {@link UsedTerms}, which only shows once all texts have gone by. */
    static List<TextCheck> all(Manual manual) {
        return List.of(
                new WholeLetters(),
                new AgreeingReviewClause(),
                new NeededAnnexes(),
                new OrderedDefinitions(),
                new WholeDefinitions(),
                new DefinitionsWithoutDuties(),
                new DistinctDefinitions(),
                new GroundedDefinitions(),
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
