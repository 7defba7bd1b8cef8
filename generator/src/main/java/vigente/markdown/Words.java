package vigente.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vigente.text.Inline;

/** Collects running text: neighbouring texts become one, empty ones none, and blanks at both ends are dropped. */
final class Words {
    private static final Pattern LINE_END = Pattern.compile("(?<![ \\t])[ \\t]*+\\n[ \\t\\n]*+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t]]|[\\ud800-\\udfff]");

    private final List<Inline> content = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** Adds text as written: escapes and entities become the characters they stand for. */
    void written(String raw) {
        literal(Escaping.unescapeString(onOneLine(raw)));
    }

    /** Adds text in which no character has a meaning of its own; a line end is a space. */
    void literal(String characters) {
        String line = onOneLine(characters);
        text.append(isClean(line) ? line : CONTROL.matcher(line).replaceAll("\uFFFD"));
    }

    /** The same characters with a space for each line end and the blanks around it. */
    static String onOneLine(String characters) {
        return characters.indexOf('\n') < 0
                ? characters
                : LINE_END.matcher(characters).replaceAll(" ");
    }

    // Nearly every text is; asking first saves the pattern on each of a manual's words.
    private static boolean isClean(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < ' ' || c == 0x7F || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    void add(Inline inline) {
        flush();
        content.add(inline);
    }

    void addAll(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text more) {
                text.append(more.text());
            } else {
                add(inline);
            }
        }
    }

    /** Wraps what was added last, which must not be text, in words of another language. */
    void foreign(String language) {
        Inline last = content.remove(content.size() - 1);
        content.add(new Inline.Foreign(language, List.of(last)));
    }

    boolean isEmpty() {
        return content.isEmpty() && text.isEmpty();
    }

    /** Whether the last thing added ends in a blank, or nothing was added. */
    boolean endsInBlank() {
        return text.isEmpty()
                ? content.isEmpty() || content.get(content.size() - 1) instanceof Inline.Break
                : blank(text.charAt(text.length() - 1));
    }

    /** What was collected, blanks kept: the content of an element within a line. */
    List<Inline> kept() {
        flush();
        return List.copyOf(content);
    }

    /** What was collected without blanks at its ends: the content of a block. */
    List<Inline> trimmed() {
        flush();
        trimEnd();
        trimStart();
        return List.copyOf(content);
    }

    private void trimEnd() {
        while (!content.isEmpty() && content.get(content.size() - 1) instanceof Inline.Text last) {
            int end = last.text().length();
            while (end > 0 && blank(last.text().charAt(end - 1))) {
                end--;
            }
            replace(content.size() - 1, last.text().substring(0, end));
            if (end > 0) {
                return;
            }
        }
    }

    private void trimStart() {
        while (!content.isEmpty() && content.get(0) instanceof Inline.Text first) {
            int start = 0;
            while (start < first.text().length() && blank(first.text().charAt(start))) {
                start++;
            }
            replace(0, first.text().substring(start));
            if (start < first.text().length()) {
                return;
            }
        }
    }

    private void replace(int index, String characters) {
        if (characters.isEmpty()) {
            content.remove(index);
        } else {
            content.set(index, new Inline.Text(characters));
        }
    }

    private void flush() {
        if (!text.isEmpty()) {
            content.add(new Inline.Text(text.toString()));
            text.setLength(0);
        }
    }

    // A no-break space is the author's and stays.
    private static boolean blank(char c) {
        return c == ' ' || c == '\t';
    }
}
