package vigente.markdown;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds where code spans, tags and titles end in one paragraph, each search in steps no more than what it passes over.
 *
 * <p>Offsets count from the paragraph's beginning; -1 stands for "does not end".
 */
final class Spans {
    private final String text;
    private final Map<Integer, Integer> lastTicks = new HashMap<>();
    private final Map<String, Integer> absentFrom = new HashMap<>();
    private boolean counted;

    Spans(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** The end of the run of equal characters that begins at {@code start}. */
    int runEnd(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == text.charAt(start)) {
            end++;
        }
        return end;
    }

    /** The beginning of the next run of exactly {@code count} backticks at or behind {@code from}. */
    int closingTicks(int from, int count) {
        countTicks();
        if (lastTicks.getOrDefault(count, -1) < from) {
            return -1;
        }
        int start = text.indexOf('`', from);
        while (start >= 0 && runEnd(start) - start != count) {
            start = text.indexOf('`', runEnd(start));
        }
        return start;
    }

    private void countTicks() {
        for (int i = counted ? -1 : text.indexOf('`'); i >= 0; i = text.indexOf('`', runEnd(i))) {
            lastTicks.put(runEnd(i) - i, i);
        }
        counted = true;
    }

    /** The end of the title in quotes or brackets at {@code start}. */
    int titleEnd(int start) {
        char open = at(start);
        if (open != '"' && open != '\'' && open != '(') {
            return -1;
        }
        return unescaped(start + 1, open == '(' ? ')' : open, "");
    }

    /** The end of the {@code <destination>} at {@code start}. */
    int angleEnd(int start) {
        return unescaped(start + 1, '>', "<\n");
    }

    private int unescaped(int from, char close, String forbidden) {
        if (absentFrom.getOrDefault(String.valueOf(close), Integer.MAX_VALUE) <= from) {
            return -1;
        }
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == close) {
                return i + 1;
            }
            if (forbidden.indexOf(c) >= 0) {
                return -1;
            }
            i += c == '\\' ? 1 : 0;
        }
        absentFrom.merge(String.valueOf(close), from, Math::min);
        return -1;
    }

    /** The end of the tag, comment, declaration or instruction at {@code start}. */
    int htmlEnd(int start) {
        if (text.startsWith("<!--", start)) {
            return behind("-->", start + 4);
        }
        if (text.startsWith("<![CDATA[", start)) {
            return behind("]]>", start + 9);
        }
        if (at(start + 1) == '?') {
            return behind("?>", start + 2);
        }
        if (at(start + 1) == '!') {
            return letter(at(start + 2)) ? behind(">", start + 2) : -1;
        }
        return at(start + 1) == '/' ? closingTag(start + 2) : openTag(start + 1);
    }

    private int behind(String close, int from) {
        if (absentFrom.getOrDefault(close, Integer.MAX_VALUE) <= from) {
            return -1;
        }
        int found = text.indexOf(close, from);
        if (found < 0) {
            absentFrom.merge(close, from, Math::min);
            return -1;
        }
        return found + close.length();
    }

    private int closingTag(int from) {
        int end = blanks(tagName(from));
        return end > from && at(end) == '>' ? end + 1 : -1;
    }

    private int openTag(int from) {
        int end = tagName(from);
        int next = end == from ? -1 : attribute(end);
        while (next > end) {
            end = next;
            next = attribute(end);
        }
        if (next < 0) {
            return -1;
        }
        end = blanks(end);
        end += at(end) == '/' ? 1 : 0;
        return at(end) == '>' ? end + 1 : -1;
    }

    private int tagName(int from) {
        int end = from;
        while (letter(at(end)) || (end > from && (digit(at(end)) || at(end) == '-'))) {
            end++;
        }
        return end;
    }

    // An attribute's end; the same offset where there is none; -1 where its value never ends.
    private int attribute(int from) {
        int name = blanks(from);
        if (name == from || !(letter(at(name)) || at(name) == '_' || at(name) == ':')) {
            return from;
        }
        int end = name;
        while (letter(at(end)) || digit(at(end)) || "_.:-".indexOf(at(end)) >= 0) {
            end++;
        }
        int equals = blanks(end);
        return at(equals) == '=' ? value(blanks(equals + 1)) : end;
    }

    private int value(int from) {
        char quote = at(from);
        if (quote == '"' || quote == '\'') {
            return behind(String.valueOf(quote), from + 1);
        }
        int end = from;
        while (at(end) != '\0' && " \t\n\"'=<>`".indexOf(at(end)) < 0) {
            end++;
        }
        return end > from ? end : -1;
    }

    private int blanks(int from) {
        int end = from;
        while (at(end) == ' ' || at(end) == '\t' || at(end) == '\n') {
            end++;
        }
        return end;
    }

    private char at(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
