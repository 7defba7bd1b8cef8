package vigente.markdown;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vigente.problem.Kind;
import vigente.text.Inline;

/** The running text of one element while it is put together from runs of text and the elements between them. */
final class Phrase {
    private final Reading reading;
    private final Words out = new Words();
    private final Run run;
    private boolean behindElement;

    Phrase(Reading reading) {
        this.reading = reading;
        this.run = new Run(reading.source());
    }

    /** Where text as written is appended. */
    Run run() {
        return run;
    }

    /** Ends the run of text so far and adds {@code inline}. */
    void add(Inline inline) {
        end();
        out.add(inline);
    }

    /** Adds an element that may be followed by attributes of its own: {@code *know-how*{lang=en}}. */
    void element(Inline inline) {
        add(inline);
        behindElement = true;
    }

    /** Adds what an element has become: itself, or only its words. */
    void elements(List<Inline> inlines) {
        end();
        out.addAll(inlines);
        behindElement = inlines.size() == 1 && !(inlines.get(0) instanceof Inline.Text);
    }

    /** Ends the run of text so far and adds characters without meaning. */
    void literal(String characters) {
        end();
        out.literal(characters);
    }

    /** Ends the run of text so far. */
    void end() {
        end(run.length());
    }

    private void end(int length) {
        run.truncate(length);
        int from = behindElement ? elementAttributes() : 0;
        behindElement = false;
        if (length > from) {
            new RunReader(run, out, reading).read(from);
        }
        run.clear();
    }

    // Marks of a whole item or heading are not the element's, unless they stand in one brace with its language.
    private int elementAttributes() {
        Optional<Attributes> attributes = Attributes.at(run.text(), 0).filter(Phrase::belongToElement);
        attributes.flatMap(found -> reading.language(found, run)).ifPresent(out::foreign);
        return attributes.map(Attributes::end).orElse(0);
    }

    private static boolean belongToElement(Attributes attributes) {
        List<String> names =
                attributes.parts().stream().map(Attributes.Attribute::name).toList();
        return names.contains("lang") || Collections.disjoint(names, MarksDraft.NAMES);
    }

    /** The whole, blanks kept. */
    List<Inline> kept() {
        end();
        return out.kept();
    }

    /** The whole without blanks at its ends. */
    List<Inline> trimmed() {
        end();
        return out.trimmed();
    }

    /** The whole without blanks at its ends; the attributes that stand last go to {@code draft}. */
    List<Inline> trimmed(MarksDraft draft) {
        String text = run.text();
        Optional<Attributes> last = Attributes.atEndOf(text);
        while (last.isPresent()) {
            Attributes found = last.get();
            boolean ofElement = behindElement && found.start() == 0;
            takeAll(found, draft, ofElement);
            text = text.substring(0, found.start());
            last = Attributes.atEndOf(text);
        }
        end(text.stripTrailing().length());
        return out.trimmed();
    }

    private void takeAll(Attributes attributes, MarksDraft draft, boolean ofElement) {
        for (Attributes.Attribute part : attributes.parts()) {
            boolean language = part.name().equals("lang");
            if (language && ofElement) {
                reading.language(new Attributes(List.of(part), 0, 0), run).ifPresent(out::foreign);
            } else if (language) {
                reading.problems().add(Kind.ATTRIBUTE_MISPLACED, run.place(part.start(), part.end()), part.shown());
            } else {
                draft.take(part, run);
            }
        }
    }
}
