package vigente.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vigente.policy.Acknowledgement;
import vigente.policy.Policy;
import vigente.policy.Revision;
import vigente.text.Fold;

/**
 * Who has acknowledged a revision and who still has to (format: "acuses.csv").
 *
 * <p>Those of the revision's {@code distribucion} have to, and everybody who acknowledged an earlier revision. An entry of
 * the distribution is a post, a person or an area; "Gerentes" means every post that begins with "Gerente". One that is
 * none of these names a group whose members nobody can count here.
 *
 * @param signed each person once, in the order of names
 * @param outstanding in the order of the distribution, then people in the order of names
 * @param groups entries of the distribution that cannot be counted
 */
public record Coverage(List<Acknowledgement> signed, List<Outstanding> outstanding, List<String> groups) {
    public Coverage {
        signed = List.copyOf(signed);
        outstanding = List.copyOf(outstanding);
        groups = List.copyOf(groups);
    }

    /**
     * Somebody who still has to acknowledge.
     *
     * @param who a post, an area or a person
     * @param earlier what people acknowledged of an earlier revision who hold that post, or the person; each person once
     */
    public record Outstanding(String who, List<Acknowledgement> earlier) {
        public Outstanding {
            earlier = List.copyOf(earlier);
        }
    }

    /** The coverage of a revision as of {@code day}; {@code posts} are those the manual declares. */
    public static Coverage of(Policy policy, Revision revision, List<String> posts, LocalDate day) {
        Map<String, Acknowledgement> signed = new LinkedHashMap<>();
        Map<String, Acknowledgement> earlier = new LinkedHashMap<>();
        Set<String> known = new LinkedHashSet<>();
        posts.forEach(post -> known.add(Fold.kebab(post)));
        policy.circulation().acknowledgements().stream()
                .filter(row -> !row.date().isAfter(day))
                .sorted(Comparator.comparing(Acknowledgement::revision).thenComparing(Acknowledgement::date))
                .forEach(row -> {
                    List.of(row.name(), row.post(), row.area()).forEach(word -> known.add(Fold.kebab(word)));
                    if (row.revision().equals(revision.number())) {
                        signed.putIfAbsent(person(row), row);
                    } else if (row.revision().compareTo(revision.number()) < 0) {
                        earlier.put(person(row), row);
                    }
                });
        signed.keySet().forEach(earlier::remove);
        return of(new Duties(revision.filing().distribution(), posts, known), signed, earlier);
    }

    private static Coverage of(
            Duties duties, Map<String, Acknowledgement> signed, Map<String, Acknowledgement> earlier) {
        List<Outstanding> outstanding = new ArrayList<>();
        for (String duty : duties.counted()) {
            if (signed.values().stream().noneMatch(row -> Duties.meets(row, duty))) {
                List<Acknowledgement> before = earlier.values().stream()
                        .filter(row -> Duties.meets(row, duty))
                        .toList();
                before.forEach(row -> earlier.remove(person(row)));
                outstanding.add(new Outstanding(duty, sorted(before)));
            }
        }
        for (Acknowledgement row : sorted(earlier.values())) {
            outstanding.add(new Outstanding(row.name(), List.of(row)));
        }
        return new Coverage(sorted(signed.values()), outstanding, duties.groups());
    }

    private static List<Acknowledgement> sorted(Collection<Acknowledgement> rows) {
        return rows.stream()
                .sorted(Comparator.comparing((Acknowledgement row) -> Fold.plain(row.name()))
                        .thenComparing(Acknowledgement::name))
                .toList();
    }

    private static String person(Acknowledgement row) {
        return Fold.kebab(row.name());
    }

    /** How many have to acknowledge, as far as they can be counted. */
    public int required() {
        return signed.size() + outstanding.size();
    }

    /** The part that has, in whole percent rounded down: 100 means everybody; 0 where nobody has to. */
    public int percent() {
        return required() == 0 ? 0 : signed.size() * 100 / required();
    }

    public boolean isComplete() {
        return required() > 0 && outstanding.isEmpty();
    }
}
