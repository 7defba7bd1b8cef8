package vigente.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vigente.policy.Acknowledgement;
import vigente.text.Fold;

/**
 * What a distribution asks for.
 *
 * @param counted posts, areas and people, each once
 * @param groups entries of which nobody knows who belongs to them
 */
record Duties(List<String> counted, List<String> groups) {

    /**
     * Reads a distribution.
     *
     * @param posts those the manual declares
     * @param known everything that is a post, an area or a person, folded
     */
    Duties(List<String> distribution, List<String> posts, Set<String> known) {
        this(counted(distribution, posts, known), groups(distribution, posts, known));
    }

    private static List<String> counted(List<String> distribution, List<String> posts, Set<String> known) {
        Map<String, String> counted = new LinkedHashMap<>();
        for (String entry : distribution) {
            List<String> members = new Posts(posts).plural(entry);
            Stream<String> found =
                    members.isEmpty() ? Stream.of(entry).filter(e -> known.contains(Fold.kebab(e))) : members.stream();
            found.forEach(who -> counted.putIfAbsent(Fold.kebab(who), who));
        }
        return new ArrayList<>(counted.values());
    }

    private static List<String> groups(List<String> distribution, List<String> posts, Set<String> known) {
        return distribution.stream()
                .filter(entry -> new Posts(posts).plural(entry).isEmpty() && !known.contains(Fold.kebab(entry)))
                .distinct()
                .toList();
    }

    /** Whether the row is by the person, from the post or the area that {@code duty} names. */
    static boolean meets(Acknowledgement row, String duty) {
        String wanted = Fold.kebab(duty);
        return Stream.of(row.name(), row.post(), row.area())
                .anyMatch(word -> Fold.kebab(word).equals(wanted));
    }
}
