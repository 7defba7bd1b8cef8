package vigente.policy;

import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * What {@code manual.yaml} states.
 *
 * @param language BCP 47 ({@code es-MX})
 * @param otherNames further names of the organisation that may appear in texts
 * @param posts the closed list of posts
 * @param classification default level
 * @param levels the closed list of levels, lowest first
 * @param review default cycle; a policy may set its own
 * @param warnBefore how long before the due date readers are warned, longest first
 * @param siteAddress absolute address of the published site, ends in {@code /}; empty where there is none
 */
public record Settings(
        Value<String> title,
        String language,
        Value<String> tradeName,
        Value<String> legalName,
        List<String> otherNames,
        List<String> posts,
        String classification,
        List<String> levels,
        ReviewCycle review,
        List<Period> warnBefore,
        Optional<SourceFile> logo,
        Optional<String> colour,
        Paper paper,
        Optional<String> siteAddress,
        boolean authorMayAuthorise,
        List<Waiver> waivers,
        boolean publishDrafts) {
    public Settings {
        otherNames = List.copyOf(otherNames);
        posts = List.copyOf(posts);
        levels = List.copyOf(levels);
        warnBefore = List.copyOf(warnBefore);
        waivers = List.copyOf(waivers);
    }
}
