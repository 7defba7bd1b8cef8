package vigente.audience;

import java.util.List;
import java.util.Optional;
import vigente.policy.Confidentiality;
import vigente.policy.Revision;
import vigente.text.Fold;

/**
 * What a level of confidentiality may see.
 *
 * @param levels the manual's, lowest first, folded
 * @param highest the position of the level among them
 */
record Clearance(List<String> levels, int highest) {
    /** The clearance of {@code level}, accents and case aside; empty where the manual does not know that level. */
    static Optional<Clearance> of(Confidentiality confidentiality, String level) {
        List<String> levels =
                confidentiality.levels().stream().map(Clearance::fold).toList();
        int highest = levels.indexOf(fold(level));
        return highest < 0 ? Optional.empty() : Optional.of(new Clearance(levels, highest));
    }

    /** Whether readers may see {@code revision}; one whose level nobody knows is for those who may see everything. */
    boolean sees(Revision revision) {
        if (highest == levels.size() - 1) {
            return true;
        }
        int level = revision.title()
                .classification()
                .known()
                .map(word -> levels.indexOf(fold(word)))
                .orElse(-1);
        return level >= 0 && level <= highest;
    }

    private static String fold(String level) {
        return Fold.plain(level.strip());
    }
}
