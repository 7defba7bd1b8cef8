package vigente.asciidoc;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigente.text.Inline;

/**
 * Words of another language and struck words: {@code [lang=en]#know-how#}, {@code [.en]#know-how#},
 * {@code [.line-through]#no#}; and, as in Markdown, {@code _know-how_{lang=en}}.
 */
final class Languages {
    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());
    private static final Set<String> STRUCK = Set.of("line-through", "strike", "tachado");
    private static final String TAG = "([a-zA-Z]{2,3}(?:-[A-Za-z0-9]{2,8})*)";
    private static final Pattern ROLE = Pattern.compile("(?:lang[=-])?\"?" + TAG + "\"?");
    private static final Pattern BEHIND = Pattern.compile("\\{\\s*lang\\s*=\\s*[\"']?" + TAG + "[\"']?\\s*}");

    private Languages() {}

    /** {@code content} as its roles (separated by spaces) tell; unknown ones change nothing. */
    static List<Inline> span(String roles, List<Inline> content) {
        List<String> all = List.of(roles.split("\\s+"));
        List<Inline> inner = all.stream().anyMatch(STRUCK::contains) ? List.of(new Inline.Struck(content)) : content;
        return all.stream()
                .flatMap(role -> language(role).stream())
                .findFirst()
                .<List<Inline>>map(language -> List.of(new Inline.Foreign(language, inner)))
                .orElse(inner);
    }

    private static Optional<String> language(String role) {
        Matcher matcher = ROLE.matcher(role);
        boolean known = matcher.matches()
                && (role.startsWith("lang") || KNOWN.contains(matcher.group(1).replaceFirst("-.*", "")));
        return known ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** {@code content} with each language that is written in braces behind an element applied to it. */
    static List<Inline> applied(List<Inline> content) {
        Collector out = new Collector();
        for (Inline inline : content) {
            Matcher behind = BEHIND.matcher(inline instanceof Inline.Text text ? text.text() : "");
            Optional<Inline> element = out.last().filter(last -> !(last instanceof Inline.Text));
            if (behind.lookingAt() && element.isPresent()) {
                out.replaceLast(new Inline.Foreign(behind.group(1), List.of(element.get())));
                out.add(new Inline.Text(((Inline.Text) inline).text().substring(behind.end())));
            } else {
                out.add(inline);
            }
        }
        return out.within();
    }
}
