package vigente.edit;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vigente.message.Messages;
import vigente.output.Changed;
import vigente.output.ContentChange;
import vigente.output.Seen;
import vigente.source.YamlText;
import vigente.text.Fold;

/**
 * A policy that does not exist yet; whatever is not known of it is PENDIENTE.
 *
 * @param title as it shall be shown
 * @param slug the name of its folder
 * @param code empty while it is not decided
 * @param area empty while it is not decided
 * @param responsible one of the manual's posts; empty while it is not decided
 */
public record NewPolicy(String title, String slug, String code, String area, String responsible) {
    /** The number of the first working copy. */
    public static final String REVISION = "1.00x";

    private static final String OWED = "PENDIENTE";
    private static final int LONGEST = 60;
    private static final Pattern SLUG = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,99}(?<![.])");
    // Some machines keep these names for themselves.
    private static final Pattern RESERVED = Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");

    /** The folder that {@code title} suggests, of whole words and not too long; empty where it has no letters. */
    public static String slug(String title) {
        String slug = Fold.kebab(title);
        while (slug.length() > LONGEST && slug.lastIndexOf('-') > 0) {
            slug = slug.substring(0, slug.lastIndexOf('-'));
        }
        String fitting = slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
        return RESERVED.matcher(fitting).matches() ? fitting + "-1" : fitting;
    }

    /** Whether a folder may have that name. */
    public static boolean isSlug(String written) {
        return SLUG.matcher(written).matches() && !RESERVED.matcher(written).matches();
    }

    /** Whether the manual has a folder of that name already, on machines that do not tell case apart too. */
    public static Optional<String> taken(OpenManual open, String slug) {
        return open.manual().policies().stream()
                .map(p -> p.slug().text())
                .filter(other -> other.toLowerCase(Locale.ROOT).equals(slug.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** A post as the manual writes it. */
    public static String post(OpenManual open, String written) {
        return Signing.post(open.manual(), written);
    }

    /** Writes the folder with its first working copy. */
    public Changed write(ContentChange change, OpenManual open) {
        Map<String, byte[]> files = new HashMap<>();
        files.put(REVISION + "/politica.yaml", data(open).getBytes(StandardCharsets.UTF_8));
        files.put(REVISION + "/politica.md", Messages.text("nueva.texto").getBytes(StandardCharsets.UTF_8));
        return change.add(slug, "", Map.of(), files, new Seen(Map.of(), Set.of(), Set.of()));
    }

    private String data(OpenManual open) {
        String areaLine = area.isEmpty() ? "" : "area: " + YamlText.scalar(area) + "\n";
        return Messages.text(
                "nueva.datos",
                written(code),
                YamlText.scalar(title),
                REVISION,
                areaLine,
                written(responsible),
                open.today());
    }

    private static String written(String datum) {
        return datum.isEmpty() ? OWED : YamlText.scalar(datum);
    }
}
