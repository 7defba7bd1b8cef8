package vigente.page;

import java.util.List;
import vigente.text.Inline;

/** Running text that a template prints in its own format by naming it: {@code ${field.value}}. */
public record Phrase(List<Inline> words) {
    public Phrase {
        words = List.copyOf(words);
    }

    /** Plain words without marks. */
    public static Phrase of(String text) {
        return new Phrase(List.of(new Inline.Text(text)));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }
}
