package vigente.check;

import java.time.LocalDate;
import java.util.List;
import vigente.message.Messages;
import vigente.policy.Manual;
import vigente.policy.Revision;
import vigente.policy.Value;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problems;
import vigente.text.Fold;
import vigente.text.Suggestion;

/**
 * Who is responsible is one of the manual's posts.
 *
 * @param settings the file that declares them, as the user would name it
 */
record KnownPosts(String settings) implements Check {
    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        List<String> posts = manual.settings().posts();
        if (posts.isEmpty()) {
            return;
        }
        for (LivingTexts.Living living : LivingTexts.of(manual, today)) {
            responsible(living.revision(), posts, problems);
        }
    }

    private void responsible(Revision revision, List<String> posts, Problems problems) {
        Value<String> responsible = revision.title().responsible();
        responsible
                .known()
                .filter(post -> posts.stream().noneMatch(p -> Fold.plain(p).equals(Fold.plain(post))))
                .ifPresent(post -> report(post, responsible.place(), posts, problems));
    }

    private void report(String post, Place place, List<String> posts, Problems problems) {
        String declared = Messages.text("ayuda.puestos", settings);
        problems.add(Kind.UNKNOWN_POST, place, post, Suggestion.help(post, posts, declared));
    }
}
