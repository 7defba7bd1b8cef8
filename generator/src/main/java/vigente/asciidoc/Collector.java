package vigente.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vigente.text.Inline;

/** Collects running text: neighbouring texts become one, a line end one space, the spaces around the whole are dropped. */
final class Collector {
    private final List<Inline> content = new ArrayList<>();

    /** Adds characters; a blank line among them, which only a table's cell has, is a break. */
    void text(String characters) {
        String[] paragraphs = characters.split("[ \\t]*\\n(?:[ \\t]*\\n)+[ \\t]*", -1);
        for (int i = 0; i < paragraphs.length; i++) {
            if (i > 0) {
                add(new Inline.Break());
            }
            append(paragraphs[i].replaceAll("[ \\t]*\\n[ \\t]*", " "));
        }
    }

    private void append(String line) {
        Inline last = last().orElse(new Inline.Text(""));
        String words = last instanceof Inline.Break ? line.stripLeading() : line;
        if (!content.isEmpty() && last instanceof Inline.Text before) {
            replaceLast(new Inline.Text(before.text() + words));
        } else if (!words.isEmpty()) {
            content.add(new Inline.Text(words));
        }
    }

    void add(Inline inline) {
        if (inline instanceof Inline.Text text) {
            append(text.text());
        } else {
            content.add(inline);
        }
    }

    void addAll(List<Inline> inlines) {
        inlines.forEach(this::add);
    }

    Optional<Inline> last() {
        return content.isEmpty() ? Optional.empty() : Optional.of(content.get(content.size() - 1));
    }

    /** Puts {@code inline} in the place of the last piece. */
    void replaceLast(Inline inline) {
        content.set(content.size() - 1, inline);
    }

    /** What was collected, spaces at its edges kept: it is going to stand within other text. */
    List<Inline> within() {
        return List.copyOf(content);
    }

    /** What was collected, without spaces at its edges. */
    List<Inline> whole() {
        List<Inline> whole = new ArrayList<>(content);
        if (!whole.isEmpty() && whole.get(0) instanceof Inline.Text text) {
            replace(whole, 0, text.text().stripLeading());
        }
        int end = whole.size() - 1;
        if (end >= 0 && whole.get(end) instanceof Inline.Text text) {
            replace(whole, end, text.text().stripTrailing());
        }
        return List.copyOf(whole);
    }

    private static void replace(List<Inline> content, int index, String text) {
        if (text.isEmpty()) {
            content.remove(index);
        } else {
            content.set(index, new Inline.Text(text));
        }
    }
}
