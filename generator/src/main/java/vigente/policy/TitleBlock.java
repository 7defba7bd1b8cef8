package vigente.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the title block of a revision states.
 *
 * @param classification one of the manual's levels; the manual's default where the revision names none
 * @param effective from which day it is in force ({@code vigente_desde}); absent where it is the issue date
 * @param author who wrote it ({@code elaboro})
 * @param replaces codes of the policies this one replaces ({@code sustituye})
 */
public record TitleBlock(
        Value<Code> code,
        Value<String> title,
        PolicyType type,
        Value<String> classification,
        Value<String> responsible,
        Value<LocalDate> issued,
        Value<LocalDate> effective,
        ReviewCycle review,
        Optional<Signature> author,
        List<Pointer> replaces) {
    public TitleBlock {
        replaces = List.copyOf(replaces);
    }
}
