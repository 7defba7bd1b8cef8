package vigente.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells addresses a reader may follow from those that would run code. */
final class SafeAddress {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Pattern SCHEME = Pattern.compile("^([^/?#:]*):");
    // Browsers drop these before they look for the scheme, so "java\nscript:" is one word to them.
    private static final Pattern IGNORED = Pattern.compile("[\\x00-\\x20\\x7f]+");

    private SafeAddress() {}

    /** Whether {@code address} is relative or of a scheme that only shows something; false for an empty one. */
    static boolean leadsSomewhere(String address) {
        Matcher scheme = SCHEME.matcher(IGNORED.matcher(address).replaceAll(""));
        return !address.isBlank()
                && (!scheme.find() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT)));
    }
}
