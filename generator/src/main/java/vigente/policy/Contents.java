package vigente.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vigente.text.Target;

/**
 * All that can be addressed inside one revision (rules, annexes, definitions, sections and the authors' anchors), and what it
 * refers to itself; nothing of its text.
 *
 * @param exact the elements by their ids
 * @param folded the same and the sections by their words, case and accents aside
 * @param terms the definitions by all that they are called, folded
 * @param pointers by the same, what is found before them: definitions that stand elsewhere ({@code ver})
 * @param targets each once, in reading order
 */
record Contents(
        Names<Spot> exact, Names<Spot> folded, Names<Spot> terms, Names<Pointer> pointers, List<Target> targets) {
    /** One element: its id in the page, what it is, and what to call it. */
    record Spot(String fragment, Directory.Kind kind, String label) {
        @Override
        public String toString() {
            return fragment + "\t" + kind + "\t" + label;
        }
    }

    /** A definition that stands elsewhere: its id, and where. */
    record Pointer(String fragment, Target target) {}

    Contents {
        targets = List.copyOf(targets);
    }

    static Contents of(Revision revision) {
        return new ContentsReader(revision.held().text()).contents();
    }

    /** The element with that id, case and accents aside if need be. */
    Optional<Spot> spot(String fragment) {
        return exact.find(fragment).or(() -> folded.find(Directory.fold(fragment)));
    }

    /** All that can be found, a line each: what it is found by, and what is found. */
    List<String> lines() {
        return Stream.concat(exact.lines(), folded.lines()).toList();
    }
}
