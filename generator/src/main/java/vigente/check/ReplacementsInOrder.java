package vigente.check;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vigente.control.Standing;
import vigente.control.Standings;
import vigente.message.Messages;
import vigente.policy.Directory;
import vigente.policy.Manual;
import vigente.policy.Pointer;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.policy.Slug;
import vigente.problem.Kind;
import vigente.problem.Problems;

/** A policy that another one replaces makes room for it, by one other policy, and not in a circle. */
final class ReplacementsInOrder implements Check {
    private record Edge(Policy newer, Revision revision, Pointer pointer, Policy older) {}

    @Override
    public void check(Manual manual, LocalDate today, Problems problems) {
        Standings standings = Standings.of(manual, today);
        List<Edge> edges = edges(manual, today, standings.directory());
        Map<Slug, List<Slug>> older = edges.stream()
                .collect(Collectors.groupingBy(
                        e -> e.newer().slug(), Collectors.mapping(e -> e.older().slug(), Collectors.toList())));
        Map<Slug, Edge> first = new HashMap<>();
        for (Edge edge : edges) {
            if (reaches(edge.older().slug(), edge.newer().slug(), older)) {
                circle(edge, problems);
                continue;
            }
            twoInForce(edge, standings, problems);
            Edge other = first.putIfAbsent(edge.older().slug(), edge);
            if (other != null && !other.newer().slug().equals(edge.newer().slug())) {
                problems.add(
                        Kind.REPLACED_TWICE,
                        edge.pointer().place(),
                        Spoken.code(edge.older()),
                        Spoken.code(other.newer()));
            }
        }
    }

    private static List<Edge> edges(Manual manual, LocalDate today, Directory directory) {
        return LivingTexts.of(manual, today).stream()
                .flatMap(living -> living.revision().title().replaces().stream()
                        .flatMap(p -> directory.policy(p.target().document()).stream()
                                .map(older -> new Edge(living.policy(), living.revision(), p, older))))
                .toList();
    }

    /** Whether one comes from {@code from} to {@code goal} by what each policy replaces. */
    private static boolean reaches(Slug from, Slug goal, Map<Slug, List<Slug>> older) {
        Deque<Slug> open = new ArrayDeque<>(List.of(from));
        Set<Slug> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Slug at = open.pop();
            if (at.equals(goal)) {
                return true;
            }
            if (seen.add(at)) {
                older.getOrDefault(at, List.of()).forEach(open::push);
            }
        }
        return false;
    }

    private static void circle(Edge edge, Problems problems) {
        boolean itself = edge.newer().slug().equals(edge.older().slug());
        String what = itself ? "sustituye.a-si-misma" : "sustituye.en-circulo";
        problems.add(
                Kind.REPLACES_IN_CIRCLE,
                edge.pointer().place(),
                Messages.text(what, Spoken.code(edge.newer()), Spoken.code(edge.older())),
                Messages.text(what + ".ayuda"));
    }

    private static void twoInForce(Edge edge, Standings standings, Problems problems) {
        boolean newerRules = standings
                .of(edge.newer())
                .inForce()
                .filter(r -> r.number().equals(edge.revision().number()))
                .isPresent();
        Standing older = standings.of(edge.older());
        if (newerRules && older.inForce().isPresent()) {
            Optional<LocalDate> since = Standing.effective(edge.newer(), edge.revision());
            problems.add(
                    Kind.REPLACED_STILL_IN_FORCE,
                    edge.pointer().place(),
                    Spoken.code(edge.older()),
                    Spoken.code(edge.newer()),
                    since.map(LocalDate::toString).orElse(""));
        }
    }
}
