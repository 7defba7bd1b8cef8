package vigente.asciidoc;

import java.util.List;
import vigente.problem.FileText;
import vigente.problem.Kind;
import vigente.problem.Problems;
import vigente.text.Inline;
import vigente.text.PendingScanner;

/** A piece of the source that Asciidoctor must not see, since it would make something else of it. */
sealed interface Held {
    /** Offset of its first character in the source. */
    int start();

    /** Offset behind its last character. */
    int end();

    /** What stands in its place in running text. */
    List<Inline> show(FileText source, Problems problems);

    /** PENDIENTE: its data is not markup, whatever characters a note holds. */
    record Owed(int start, int end, PendingScanner.Found found) implements Held {
        @Override
        public List<Inline> show(FileText source, Problems problems) {
            if (!found.complaint().isEmpty()) {
                problems.add(Kind.PENDING_MALFORMED, source.place(start, end), found.complaint());
            }
            return List.of(new Inline.Pending(found.mark(), source.place(start, end)));
        }
    }

    /** A directive whose problem is already told: shown as written. */
    record Directive(int start, int end) implements Held {
        @Override
        public List<Inline> show(FileText source, Problems problems) {
            return Held.written(source, start, end, problems);
        }
    }

    /** A passthrough or formula: shown as written, and a problem where it is shown in running text. */
    record Passthrough(int start, int end) implements Held {
        private static final int SHOWN = 60;

        @Override
        public List<Inline> show(FileText source, Problems problems) {
            String text = source.text().substring(start, end);
            String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
            problems.add(Kind.ADOC_NOT_CARRIED_OUT, source.place(start, end), shown.replace('\n', ' '));
            return Held.written(source, start, end, problems);
        }
    }

    private static List<Inline> written(FileText source, int start, int end, Problems problems) {
        String text = source.text().substring(start, end);
        Collector words = new Collector();
        int from = 0;
        for (PendingScanner.Found found : PendingScanner.scan(text)) {
            words.text(text.substring(from, found.start()));
            words.addAll(new Owed(start + found.start(), start + found.end(), found).show(source, problems));
            from = found.end();
        }
        words.text(text.substring(from));
        return words.within();
    }
}
