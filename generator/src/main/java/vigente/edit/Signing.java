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
        if (order.signed()) {
            declared(open, order.post(), place, reasons);
        } else {
            reasons.add(Kind.ACT_UNSIGNED, place, command);
        }
    }

    /** Reports a post that the manual does not have. */
    static void declared(OpenManual open, String post, Place place, Reasons reasons) {
        List<String> posts = open.manual().settings().posts();
        if (!posts.isEmpty() && posts.stream().noneMatch(own -> same(own, post))) {
            String meant = Suggestion.nearest(post, posts).orElse("");
            if (meant.isEmpty()) {
                reasons.refuse("puesto", place, post, String.join(", ", posts));
            } else {
                reasons.refuse("puesto-parecido", place, post, meant);
            }
        }
    }

    /** The post as the manual writes it. */
    static String post(Manual manual, ActOrder order) {
        return post(manual, order.post());
    }

    /** A post as the manual writes it. */
    static String post(Manual manual, String written) {
        return manual.settings().posts().stream()
                .filter(post -> same(post, written))
                .findFirst()
                .orElse(written);
    }

    private static boolean same(String a, String b) {
        return Fold.plain(a.strip()).equals(Fold.plain(b.strip()));
    }
}
