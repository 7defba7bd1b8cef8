package vigente.redline;

import java.util.ArrayList;
import java.util.List;
import vigente.message.Messages;
import vigente.problem.Place;
import vigente.text.Inline;
import vigente.text.PendingMark;
import vigente.text.PlainText;
import vigente.text.Rewrite;
import vigente.text.Target;

/** Running text as it is compared: what an owed item says and what a picture shows are words, footnotes are set aside. */
final class Spoken extends Rewrite {
    private static final Place NOWHERE = Place.start("");

    private final List<Inline.Footnote> footnotes = new ArrayList<>();

    /** The words that a reader sees. */
    String plain(List<Inline> content) {
        return PlainText.ofWords(words(content));
    }

    /** The footnotes called so far, which are forgotten. */
    List<Inline.Footnote> footnotes() {
        List<Inline.Footnote> called = List.copyOf(footnotes);
        footnotes.clear();
        return called;
    }

    // A bare reference is read as its page shows it: PO-COM-003 L-6.
    @Override
    public List<Inline> reference(Inline.Reference reference) {
        return reference.words().isEmpty()
                ? List.of(new Inline.Text(cited(reference.target())))
                : words(reference.words());
    }

    static String cited(Target target) {
        return (target.document() + " " + target.fragment()).strip();
    }

    @Override
    public List<Inline> pending(Inline.Pending pending) {
        return List.of(new Inline.Text(owed(pending.mark())));
    }

    @Override
    public List<Inline> image(Inline.Image image) {
        return List.of(new Inline.Text(Messages.text("redline.imagen", image.alternative())));
    }

    @Override
    public List<Inline> footnote(Inline.Footnote footnote) {
        footnotes.add(footnote);
        return List.of();
    }

    /** {@code PENDIENTE (falta aprobarlo; Director Comercial; 2026-12-31)}. */
    static String owed(PendingMark mark) {
        List<String> said = new ArrayList<>();
        said.add(mark.note());
        said.add(mark.owner());
        mark.due().ifPresent(day -> said.add(day.toString()));
        said.removeIf(String::isEmpty);
        return said.isEmpty() ? PendingMark.WORD : PendingMark.WORD + " (" + String.join("; ", said) + ")";
    }

    /** How the words are set and where they lead, regardless of where they stand in the source. */
    static String form(List<Inline> content) {
        // How a reader of sources cut words into pieces is no form.
        return new Form().words(content).toString().replace("], Text[text=", "");
    }

    private static final class Form extends Rewrite {
        @Override
        public List<Inline> link(Inline.Link link) {
            return List.of(new Inline.Link(link.target(), words(link.content()), NOWHERE));
        }

        @Override
        public List<Inline> reference(Inline.Reference reference) {
            return List.of(new Inline.Reference(reference.target(), words(reference.words()), NOWHERE));
        }

        @Override
        public List<Inline> image(Inline.Image image) {
            return List.of(new Inline.Image(image.path(), "", image.title(), NOWHERE));
        }

        @Override
        public List<Inline> footnote(Inline.Footnote footnote) {
            return List.of(new Inline.Code("^"));
        }

        @Override
        public List<Inline> pending(Inline.Pending pending) {
            return List.of();
        }
    }
}
