package vigente.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vigente.problem.Place;
import vigente.text.Block;
import vigente.text.Target;

/**
 * One definition of a policy, or an entry nested in one.
 *
 * @param id its address in the page, {@code D-cliente-interno}; unique in the revision
 * @param number counted from 1, nested ones with points: {@code 21.5}
 * @param term empty for a plain point that defines nothing
 * @param text the definition; absent where there are only nested entries or a {@code ver}
 * @param synonyms other words for the same
 * @param linked whether its uses in texts are linked by themselves
 * @param entries the nested ones ({@code incluye})
 * @param see where it is defined instead ({@code ver}), of the form CODE#TERM
 * @param place of the term, or of the text where there is no term
 */
public record Definition(
        String id,
        String number,
        Optional<Term> term,
        Value<List<Block>> text,
        List<Term> synonyms,
        boolean linked,
        List<Definition> entries,
        Optional<Target> see,
        Place place) {
    public Definition {
        synonyms = List.copyOf(synonyms);
        entries = List.copyOf(entries);
    }

    /** This definition and all nested ones, in the order they are read. */
    public Stream<Definition> all() {
        return Stream.concat(Stream.of(this), entries.stream().flatMap(Definition::all));
    }
}
