package vigente.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The attributes in one pair of braces: {@code {#mi-ancla .critico obliga="Gerentes; Jefes" lang=en}}.
 *
 * @param parts in the order written
 * @param start where the brace opens in the run it was found in
 * @param end behind the closing brace
 */
record Attributes(List<Attribute> parts, int start, int end) {
    private static final Pattern GROUP = Pattern.compile(Syntax.ATTRIBUTES);
    private static final Pattern PART = Pattern.compile(Syntax.ATTRIBUTE_PARTS);

    /**
     * One attribute.
     *
     * @param name {@code #}, {@code .} or the word before the equals sign
     * @param value without quotes
     */
    record Attribute(String name, String value, int start, int end) {
        /** As an author would name it. */
        String shown() {
            return name.equals("#") || name.equals(".") ? name + value : name;
        }
    }

    Attributes {
        parts = List.copyOf(parts);
    }

    /** The attributes whose brace opens at {@code start}; empty where ordinary text stands there. */
    static Optional<Attributes> at(String text, int start) {
        Matcher matcher = GROUP.matcher(text).region(start, text.length());
        return matcher.lookingAt() ? Optional.of(read(text, start, matcher.end())) : Optional.empty();
    }

    /** The attributes that {@code text} ends with, blanks aside. */
    static Optional<Attributes> atEndOf(String text) {
        int end = text.stripTrailing().length();
        int open = end > 0 && text.charAt(end - 1) == '}' ? text.lastIndexOf('{', end) : -1;
        boolean escaped = open > 0 && text.charAt(open - 1) == '\\';
        return open < 0 || escaped ? Optional.empty() : at(text, open).filter(found -> found.end() == end);
    }

    private static Attributes read(String text, int start, int end) {
        List<Attribute> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(text).region(start, end);
        while (matcher.find()) {
            if (matcher.group("id") != null) {
                parts.add(new Attribute("#", matcher.group("id"), matcher.start(), matcher.end()));
            } else if (matcher.group("class") != null) {
                parts.add(new Attribute(".", matcher.group("class"), matcher.start(), matcher.end()));
            } else {
                String value = unquoted(matcher.group("value"));
                parts.add(new Attribute(matcher.group("name"), value, matcher.start(), matcher.end()));
            }
        }
        return new Attributes(parts, start, end);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && "\"'“”".indexOf(value.charAt(0)) >= 0;
        return (quoted ? value.substring(1, value.length() - 1) : value)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
