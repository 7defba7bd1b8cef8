package vigente.check;

import java.time.LocalDate;
import java.util.List;
import vigente.message.Messages;
import vigente.policy.Manual;
import vigente.policy.Revision;
import vigente.policy.Signature;
import vigente.policy.Value;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problems;
import vigente.text.Fold;
import vigente.text.Suggestion;

/**
 * Who is responsible, and who signs, has one of the manual's posts.
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
            signers(living, posts, problems);
        }
    }

    // Advice only: a post may have been renamed since, and a register is not corrected.
    private void signers(LivingTexts.Living living, List<String> posts, Problems problems) {
        Revision revision = living.revision();
        revision.title()
                .author()
                .map(Signature::post)
                .ifPresent(post -> post.known()
                        .filter(p -> isUnknown(p, posts))
                        .ifPresent(p -> report(Kind.UNDECLARED_POST, p, post.place(), posts, problems)));
        living.policy().acts().stream()
                .filter(a -> a.revision().equals(revision.number()))
                .filter(a -> !a.post().isEmpty() && isUnknown(a.post(), posts))
                .forEach(a -> report(Kind.UNDECLARED_POST, a.post(), a.place(), posts, problems));
    }

    private static boolean isUnknown(String post, List<String> posts) {
        return posts.stream().noneMatch(p -> Fold.plain(p).equals(Fold.plain(post)));
    }

    private void responsible(Revision revision, List<String> posts, Problems problems) {
        Value<String> responsible = revision.title().responsible();
        responsible
                .known()
                .filter(post -> isUnknown(post, posts))
                .ifPresent(post -> report(Kind.UNKNOWN_POST, post, responsible.place(), posts, problems));
    }

    private void report(Kind kind, String post, Place place, List<String> posts, Problems problems) {
        String declared = Messages.text("ayuda.puestos", settings);
        problems.add(kind, place, post, Suggestion.help(post, posts, declared));
    }
}
