package vigente.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vigente.message.Messages;
import vigente.policy.Manual;
import vigente.policy.Policy;
import vigente.problem.Kind;
import vigente.problem.Place;
import vigente.problem.Problem;
import vigente.problem.Severity;

/** Collects what stands against doing something with one policy. */
final class Reasons {
    // What check only warns of where it has happened is refused where it is about to happen.
    private static final Set<String> NOT_AGAIN = Set.of(
            "fechas-incoherentes",
            "fechas-en-desorden",
            "dias-sin-texto",
            "actos-en-desorden",
            "acto-tras-retiro",
            "acto-sobre-no-vigente");
    // The signature of the act itself is looked at before.
    private static final Set<String> TOLD = Set.of("acto-futuro", "puesto-no-declarado");

    private final OpenManual open;
    private final Policy policy;
    private final List<Problem> found = new ArrayList<>();

    Reasons(OpenManual open, Policy policy) {
        this.open = open;
        this.policy = policy;
    }

    List<Problem> found() {
        return List.copyOf(found);
    }

    boolean any() {
        return found.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    }

    void add(Kind kind, Place place, Object... arguments) {
        found.add(Problem.of(kind, place, arguments));
    }

    /** A reason whose words stand under {@code acto.KEY} and {@code acto.KEY.ayuda}. */
    void refuse(String key, Place place, Object... arguments) {
        String words = "acto.no." + key;
        add(Kind.ACT_REFUSED, place, Messages.text(words, arguments), Messages.text(words + ".ayuda", arguments));
    }

    /** The policy's own errors below {@code path}, as {@code check} tells them of the manual as it is. */
    void own(String path) {
        open.problems(open.manual()).stream()
                .filter(p -> isError(p) && p.place().file().startsWith(path))
                .forEach(found::add);
    }

    /**
     * What {@code check} would say afterwards: every error of this policy, any that comes up only then, and what it would
     * then warn of.
     *
     * @param tolerated the message that stays a warning
     */
    void afterwards(Manual variant, String tolerated) {
        Set<Problem> before = new HashSet<>(open.problems(open.manual()));
        for (Problem problem : open.problems(variant)) {
            boolean fresh = !before.contains(problem);
            if (isError(problem) && (fresh || isOwn(problem))) {
                found.add(problem);
            } else if (fresh && isRefused(problem) && !problem.message().equals(tolerated)) {
                add(Kind.ACT_REFUSED, problem.place(), problem.message(), problem.help());
            } else if (fresh
                    && problem.severity() == Severity.WARNING
                    && !TOLD.contains(problem.kind().id())) {
                found.add(problem);
            }
        }
    }

    /** Only what comes up afterwards: what was wrong before does not hinder it. */
    void freshlyAfterwards(Manual variant) {
        Set<Problem> before = new HashSet<>(open.problems(open.manual()));
        for (Problem problem : open.problems(variant)) {
            if (!before.contains(problem) && (isError(problem) || isRefused(problem))) {
                add(Kind.ACT_REFUSED, problem.place(), problem.message(), problem.help());
            }
        }
    }

    private boolean isOwn(Problem problem) {
        return problem.place().file().startsWith("politicas/" + policy.slug() + "/");
    }

    private static boolean isRefused(Problem problem) {
        return NOT_AGAIN.contains(problem.kind().id());
    }

    private static boolean isError(Problem problem) {
        return problem.severity() == Severity.ERROR;
    }
}
