package vigente.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigente.policy.Code;
import vigente.policy.Policy;
import vigente.policy.Value;
import vigente.text.Fold;

/** Proposes the code of a new policy after the pattern that the manual's codes follow: {@code PO-COM-004}. */
public final class CodeProposal {
    private static final Pattern NUMBERED = Pattern.compile("(.*\\D)(\\d{1,9})");

    private record Numbered(String prefix, String digits) {}

    private CodeProposal() {}

    /**
     * The next free code of {@code area}, or of the whole manual where no area is named; empty where the codes show no
     * pattern, or more than one.
     */
    public static Optional<String> of(OpenManual open, String area) {
        Map<String, Integer> prefixes = new TreeMap<>();
        Map<String, Integer> widths = new TreeMap<>();
        for (Policy policy : open.manual().policies()) {
            numbered(policy).filter(n -> area.isEmpty() || isOf(policy, area)).ifPresent(n -> {
                prefixes.merge(n.prefix(), Integer.parseInt(n.digits()), Math::max);
                widths.merge(n.prefix(), n.digits().length(), Math::max);
            });
        }
        if (prefixes.size() != 1) {
            return Optional.empty();
        }
        String prefix = prefixes.keySet().iterator().next();
        return Optional.of(free(prefix, prefixes.getOrDefault(prefix, 0), widths.getOrDefault(prefix, 1), codes(open)));
    }

    private static String free(String prefix, int highest, int width, Set<String> taken) {
        int number = highest + 1;
        while (taken.contains(code(prefix, number, width).toLowerCase(Locale.ROOT))) {
            number++;
        }
        return code(prefix, number, width);
    }

    private static String code(String prefix, int number, int width) {
        String digits = Integer.toString(number);
        return prefix + "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    private static Optional<Numbered> numbered(Policy policy) {
        Optional<Matcher> matcher =
                policy.code().map(Code::text).map(NUMBERED::matcher).filter(Matcher::matches);
        return matcher.map(m -> new Numbered(m.group(1), m.group(2)));
    }

    private static boolean isOf(Policy policy, String area) {
        Value<String> own = policy.newest().filing().area();
        return own.known().filter(a -> Fold.plain(a).equals(Fold.plain(area))).isPresent();
    }

    /** Every code that any revision has or had, in lower case. */
    public static Set<String> codes(OpenManual open) {
        List<Policy> policies = open.manual().policies();
        Set<String> codes = new HashSet<>();
        policies.forEach(policy -> policy.revisions()
                .forEach(r -> r.title()
                        .code()
                        .known()
                        .ifPresent(c -> codes.add(c.text().toLowerCase(Locale.ROOT)))));
        return codes;
    }

    /** Whether a policy has or had that code. */
    public static boolean isTaken(OpenManual open, String code) {
        return codes(open).contains(code.strip().toLowerCase(Locale.ROOT));
    }
}
