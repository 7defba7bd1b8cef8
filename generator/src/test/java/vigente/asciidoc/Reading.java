package vigente.asciidoc;

import java.util.ArrayList;
import java.util.List;
import vigente.problem.FileText;
import vigente.problem.Place;
import vigente.problem.Problem;
import vigente.problem.Problems;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.TreeDump;
import vigente.text.Walk;

/** What came of one text: the tree and the problems. One reader serves all tests, since it takes seconds to start. */
record Reading(List<Block> blocks, List<Problem> problems) {
    private static final AsciidocReader READER = new AsciidocReader();

    static Reading of(String... lines) {
        Problems problems = new Problems();
        List<Block> blocks = READER.blocks(new FileText("politica.adoc", String.join("\n", lines)), problems);
        return new Reading(blocks, problems.sorted());
    }

    /** The tree as {@link TreeDump} writes it, without the last line end. */
    static String tree(String... lines) {
        return of(lines).tree();
    }

    String tree() {
        return TreeDump.of(blocks).stripTrailing();
    }

    /** The problems as {@code id line:column}. */
    List<String> told() {
        return problems.stream()
                .map(p -> p.kind().id() + " " + shown(p.place()))
                .toList();
    }

    /** The places of the references, pending items, links, images and footnotes in the text, in reading order. */
    List<String> places() {
        List<String> places = new ArrayList<>();
        Walk.inlines(blocks, inline -> {
            if (inline instanceof Inline.Reference reference) {
                places.add("ref " + shown(reference.place()));
            } else if (inline instanceof Inline.Pending pending) {
                places.add("pending " + shown(pending.place()));
            } else if (inline instanceof Inline.Link link) {
                places.add("link " + shown(link.place()));
            } else if (inline instanceof Inline.Image image) {
                places.add("image " + shown(image.place()));
            } else if (inline instanceof Inline.Footnote footnote) {
                places.add("footnote " + shown(footnote.place()));
            }
        });
        return places;
    }

    private static String shown(Place place) {
        return place.line() + ":" + place.column();
    }
}
