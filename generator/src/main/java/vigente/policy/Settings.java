package vigente.policy;

import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * What {@code manual.yaml} states.
 *
 * @param language BCP 47 ({@code es-MX})
 * @param posts the closed list of posts
 * @param review default cycle; a policy may set its own
 * @param warnBefore how long before the due date readers are warned, longest first
 * @param siteAddress absolute address of the published site, ends in {@code /}; empty where there is none
 * @param authorMayAuthorise whether the author of a text may authorise it
 * @param publishDrafts whether working copies are published, stamped BORRADOR
 * @param owed every datum of {@code manual.yaml} that is PENDIENTE
 */
public record Settings(
        Value<String> title,
        String language,
        Organisation organisation,
        List<String> posts,
        Confidentiality confidentiality,
        ReviewCycle review,
        List<Period> warnBefore,
        Appearance appearance,
        Optional<String> siteAddress,
        boolean authorMayAuthorise,
        List<Waiver> waivers,
        boolean publishDrafts,
        List<OwedDatum> owed) {
    public Settings {
        posts = List.copyOf(posts);
        warnBefore = List.copyOf(warnBefore);
        waivers = List.copyOf(waivers);
        owed = List.copyOf(owed);
    }

    /** The same with working copies published. */
    public Settings withDrafts() {
        return new Settings(
                title,
                language,
                organisation,
                posts,
                confidentiality,
                review,
                warnBefore,
                appearance,
                siteAddress,
                authorMayAuthorise,
                waivers,
                true,
                owed);
    }
}
