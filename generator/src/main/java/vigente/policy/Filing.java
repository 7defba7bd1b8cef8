package vigente.policy;

import java.util.List;

/**
 * How a revision is filed and found; every part may be empty.
 *
 * @param language BCP 47; the manual's where the policy names none
 * @param aliases old addresses that redirect
 * @param retention how long it is kept, as written
 * @param owed every datum of the data file that is PENDIENTE, those that stand elsewhere as a {@link Value} among them
 */
public record Filing(
        Value<String> area,
        List<String> keywords,
        List<String> norms,
        String language,
        List<String> aliases,
        List<String> distribution,
        Value<String> retention,
        List<OwedDatum> owed) {
    public Filing {
        keywords = List.copyOf(keywords);
        norms = List.copyOf(norms);
        aliases = List.copyOf(aliases);
        distribution = List.copyOf(distribution);
        owed = List.copyOf(owed);
    }
}
