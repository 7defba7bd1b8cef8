package vigente.asciidoc;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigente.text.Fold;

/** The headings of a text, by the addresses they get: {@code <<Marco legal>>} leads to the heading of that name. */
final class Headings {
    private static final Pattern HEADING = Pattern.compile("^[=#]{1,6}[ \\t]+(\\S.*)$", Pattern.MULTILINE);
    private static final Pattern MARKS = Pattern.compile("\\{[^{}]*}|\\[\\[[^\\[\\]]*]]|\\[#[^\\[\\]]*]");

    private final Set<String> addresses = new HashSet<>();

    Headings(String source) {
        Matcher heading = HEADING.matcher(source);
        while (heading.find()) {
            addresses.add(Fold.kebab(MARKS.matcher(heading.group(1)).replaceAll("")));
        }
    }

    /** The address that {@code reference} means: a heading's, where it names one in words, else the reference itself. */
    String address(String reference) {
        boolean words = reference.contains(" ") || !reference.equals(Fold.plain(reference));
        String address = Fold.kebab(reference);
        return words && addresses.contains(address) ? address : reference;
    }
}
