package vigente.policy;

import java.util.List;
import java.util.stream.Stream;
import vigente.problem.Place;
import vigente.text.Block;
import vigente.text.Inline;

/**
 * One numbered directive of a policy, citable as {@code PO-COM-001 L-9}.
 *
 * @param label {@code L-9}, nested {@code L-3.1}; also its id in the page
 * @param anchor the author's own lasting address; empty where there is none
 * @param obliges whom it binds, as written
 * @param heading the words of a rule that is a heading ("Artículo 2°"); empty otherwise
 * @param content its text, without its child rules
 * @param children rules nested in it
 */
public record Rule(
        String label,
        String anchor,
        List<String> obliges,
        List<Inline> heading,
        List<Block> content,
        List<Rule> children,
        Place place) {
    public Rule {
        obliges = List.copyOf(obliges);
        heading = List.copyOf(heading);
        content = List.copyOf(content);
        children = List.copyOf(children);
    }

    /** This rule and all nested ones, in the order they are read. */
    public Stream<Rule> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Rule::all));
    }
}
