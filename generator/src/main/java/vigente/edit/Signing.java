package vigente.edit;

import java.util.List;
import vigente.policy.Manual;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.text.Fold;
import vigente.text.Suggestion;

/** Who signs an act: somebody with a name and one of the manual's posts. */
final class Signing {
    private Signing() {}

    /** Reports what is missing in a signature, as something that concerns {@code place}. */
    static void check(OpenManual open, ActOrder order, String command, Place place, Reasons reasons) {
        List<String> posts = open.manual().settings().posts();
        if (!order.signed()) {
            reasons.add(Kind.ACT_UNSIGNED, place, command);
        } else if (!posts.isEmpty() && posts.stream().noneMatch(post -> same(post, order.post()))) {
            String meant = Suggestion.nearest(order.post(), posts).orElse("");
            if (meant.isEmpty()) {
                reasons.refuse("puesto", place, order.post(), String.join(", ", posts));
            } else {
                reasons.refuse("puesto-parecido", place, order.post(), meant);
            }
        }
    }

    /** The post as the manual writes it. */
    static String post(Manual manual, ActOrder order) {
        return manual.settings().posts().stream()
                .filter(post -> same(post, order.post()))
                .findFirst()
                .orElse(order.post());
    }

    private static boolean same(String a, String b) {
        return Fold.plain(a.strip()).equals(Fold.plain(b.strip()));
    }
}
