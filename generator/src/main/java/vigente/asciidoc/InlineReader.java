package vigente.asciidoc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import vigente.problem.Place;
import vigente.problem.Problems;
import vigente.text.Inline;

/**
 * Reads marked text into the tree (see {@link Mark}).
 *
 * <p>Asciidoctor's quotes may overlap ({@code *a _b* c_}): an end that does not fit closes what stands open within it, an
 * end of nothing is dropped.
 */
final class InlineReader {
    private static final Pattern TAG = Pattern.compile("<(/?)" + Mark.SIGN + "([a-z]+)((?: [0-9a-f]*)*+)(/?)>");

    private final Prepared prepared;
    private final Problems problems;
    private final Elements elements;

    InlineReader(Prepared prepared, Headings headings, Problems problems) {
        this.prepared = prepared;
        this.problems = problems;
        this.elements = new Elements(headings, problems);
    }

    /** The text that {@code marked} is; {@code finder} knows where to look for its pieces. */
    Words read(String marked, Finder finder) {
        return new Reading(finder).read(marked);
    }

    /** Text that Asciidoctor did not touch, such as who is quoted. */
    List<Inline> plain(String raw) {
        Collector out = new Collector();
        shown(raw, false, out);
        return out.whole();
    }

    private void shown(String text, boolean entities, Collector out) {
        Matcher piece = Prepared.PIECE.matcher(text);
        int from = 0;
        while (piece.find()) {
            out.text(characters(text.substring(from, piece.start()), entities));
            out.addAll(prepared.piece(piece).show(prepared.source(), problems));
            from = piece.end();
        }
        out.text(characters(text.substring(from), entities));
    }

    private static String characters(String text, boolean entities) {
        String shown = Prepared.digits(text);
        return entities && shown.indexOf('&') >= 0 ? Parser.unescapeEntities(shown, false) : shown;
    }

    /** {@code marked} without its marks, as it was before Asciidoctor: an address or a code. */
    static String unmarked(String marked, Prepared prepared) {
        return prepared.restored(characters(TAG.matcher(marked).replaceAll(""), true));
    }

    /** An element whose end has not come yet. */
    private record Open(Mark mark, List<String> arguments, Place place, int start, Collector content) {}

    /** One text being read. */
    private final class Reading {
        private final Finder finder;
        private final Deque<Open> open = new ArrayDeque<>();
        private final List<String> anchors = new ArrayList<>();
        private final Collector whole = new Collector();

        Reading(Finder finder) {
            this.finder = finder;
        }

        Words read(String marked) {
            Matcher tag = TAG.matcher(marked);
            int from = 0;
            while (tag.find()) {
                shown(marked.substring(from, tag.start()), true, target());
                tag(tag, marked);
                from = tag.end();
            }
            shown(marked.substring(from), true, target());
            while (!open.isEmpty()) {
                close(marked, marked.length());
            }
            return new Words(Languages.applied(whole.whole()), anchors);
        }

        private Collector target() {
            return open.isEmpty() ? whole : open.getFirst().content();
        }

        private void tag(Matcher tag, String marked) {
            Mark mark = Mark.named(tag.group(2));
            if (!tag.group(1).isEmpty()) {
                end(mark, marked, tag.start());
                return;
            }
            List<String> arguments = Mark.arguments(tag.group(3)).stream()
                    .map(argument -> unmarked(argument, prepared))
                    .toList();
            if (tag.group(4).isEmpty()) {
                Place place = finder.next(elements.writings(mark, arguments));
                open.push(new Open(mark, arguments, place, tag.end(), new Collector()));
            } else {
                alone(mark, arguments);
            }
        }

        private void alone(Mark mark, List<String> arguments) {
            if (mark == Mark.ANCHOR) {
                anchors.addAll(arguments);
            } else {
                Place place = finder.next(elements.writings(mark, arguments));
                target().addAll(elements.alone(mark, arguments, place));
            }
        }

        private void end(Mark mark, String marked, int at) {
            if (open.stream().noneMatch(element -> element.mark() == mark)) {
                return;
            }
            while (open.getFirst().mark() != mark) {
                close(marked, at);
            }
            close(marked, at);
        }

        private void close(String marked, int at) {
            Open element = open.pop();
            if (element.mark() == Mark.CODE) {
                target().add(new Inline.Code(code(marked.substring(element.start(), at))));
            } else {
                List<Inline> content = element.content().within();
                target().addAll(elements.around(element.mark(), element.arguments(), content, element.place()));
            }
        }

        private String code(String marked) {
            return unmarked(marked, prepared).replaceAll("\\s*\\n\\s*", " ");
        }
    }
}
