package vigente.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vigente.message.Messages;
import vigente.policy.Code;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.RevisionNumber;
import vigente.text.Suggestion;

/** Finds what a user names on the command line; what is not there is a {@link BadOrder} that says what is. */
final class Wanted {
    private Wanted() {}

    /** The policy with that code, or in that folder; case does not count. */
    static Policy policy(Manual manual, String named) {
        return manual.policy(named)
                .or(() -> manual.policies().stream()
                        .filter(policy -> policy.slug().text().equalsIgnoreCase(named))
                        .findFirst())
                .orElseThrow(() -> unknownPolicy(manual, named));
    }

    private static BadOrder unknownPolicy(Manual manual, String named) {
        List<String> names = manual.policies().stream()
                .flatMap(policy -> Stream.concat(
                        policy.code().map(Code::text).stream(),
                        Stream.of(policy.slug().text())))
                .toList();
        String example = names.isEmpty() ? "PO-COM-001" : names.get(0);
        return new BadOrder(
                Messages.text("redline.politica-desconocida", named),
                Suggestion.help(named, names, Messages.text("redline.politica-desconocida.ayuda", example)));
    }

    /** The revision of that number, a working copy too. */
    static Revision revision(Policy policy, String named) {
        String number = named.toLowerCase(Locale.ROOT);
        return policy.revisions().stream()
                .filter(revision -> revision.number().toString().equals(number))
                .findFirst()
                .orElseThrow(() -> unknownRevision(policy, named));
    }

    private static BadOrder unknownRevision(Policy policy, String named) {
        List<String> numbers = new ArrayList<>();
        policy.revisions().stream()
                .map(Revision::number)
                .map(RevisionNumber::toString)
                .forEach(numbers::add);
        String code = policy.code().map(Code::text).orElse(policy.slug().text());
        String list = Messages.text("redline.revision-desconocida.ayuda", String.join(", ", numbers));
        return new BadOrder(Messages.text("redline.revision-desconocida", code, named), list);
    }
}
