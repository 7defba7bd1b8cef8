package vigente.policy;

import java.util.List;
import java.util.Optional;
import vigente.text.Block;

/**
 * All policies of one organisation with what governs them.
 *
 * @param noticeFile its path from the content folder; empty where it is missing
 * @param notice the text of the confidentiality notice
 * @param policies sorted by address
 */
public record Manual(Settings settings, String noticeFile, List<Block> notice, List<Policy> policies) {
    public Manual {
        notice = List.copyOf(notice);
        policies = List.copyOf(policies);
    }

    /** The policy with that code, compared without regard to case. */
    public Optional<Policy> policy(String code) {
        return policies.stream()
                .filter(p -> p.code().map(c -> c.text().equalsIgnoreCase(code)).orElse(false))
                .findFirst();
    }
}
