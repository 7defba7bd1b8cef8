package vigente.problem;

import java.util.List;
import java.util.TreeSet;

/** Collects the problems of one run, in the order of their places; the same problem reported twice counts once. */
public final class Problems {
    private final TreeSet<Problem> found = new TreeSet<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    /** Adds the problem of {@code kind} at {@code place}, its message and help filled with the arguments. */
    public void add(Kind kind, Place place, Object... arguments) {
        add(Problem.of(kind, place, arguments));
    }

    public void addAll(Iterable<Problem> problems) {
        problems.forEach(this::add);
    }

    /** All problems so far, sorted by place, then id. */
    public List<Problem> sorted() {
        return List.copyOf(found);
    }

    /** How many of the problems have this severity. */
    public int count(Severity severity) {
        return (int) found.stream().filter(p -> p.severity() == severity).count();
    }
}
