package vigente.page;

import java.util.ArrayList;
import java.util.List;
import vigente.text.Block;
import vigente.text.Inline;
import vigente.text.PlainText;
import vigente.text.Rewrite;
import vigente.text.Walk;

/** The words of a text as its page shows them: references by the words they have there, notes after the text. */
final class ReadableText {
    private final Rewrite resolved;

    ReadableText(PageLinks links) {
        this.resolved = new Resolved(links);
    }

    String of(List<Block> content) {
        List<Block> notes = new ArrayList<>();
        Walk.inlines(content, inline -> {
            if (inline instanceof Inline.Footnote note) {
                notes.addAll(note.content());
            }
        });
        String words = PlainText.of(resolved.blocks(content));
        return notes.isEmpty() ? words : words + "\n" + PlainText.of(resolved.blocks(notes));
    }

    private static final class Resolved extends Rewrite {
        private final PageLinks links;

        Resolved(PageLinks links) {
            this.links = links;
        }

        @Override
        public List<Inline> reference(Inline.Reference reference) {
            return reference.words().isEmpty()
                    ? List.of(
                            new Inline.Text(links.reference(reference.target()).words()))
                    : words(reference.words());
        }
    }
}
