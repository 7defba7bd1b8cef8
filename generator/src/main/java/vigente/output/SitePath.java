package vigente.output;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * The path of a published file from the site's root: relative, with {@code /}, in NFC, never leaving the site.
 *
 * @param text {@code politicas/servicio.html}
 */
record SitePath(String text) implements Comparable<SitePath> {
    SitePath {
        if (!valid(text)) {
            throw new OutputRefusal("salida.ruta-no-valida", text);
        }
    }

    private static boolean valid(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                && text.indexOf('\\') < 0
                && text.chars().noneMatch(Character::isISOControl)
                && List.of(text.split("/", -1)).stream()
                        .noneMatch(name -> name.isBlank() || name.equals(".") || name.equals(".."));
    }

    /** Equal for two paths that some file systems take for one. */
    String folded() {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(SitePath other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
