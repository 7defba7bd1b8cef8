package vigente.pdf;

import java.util.Map;
import vigente.page.Imprint;

/**
 * The files of a manual's policies, as those of one folder lead to them; made once for all that link to them.
 *
 * @param files the file of each policy by slug, relative to those that lead there: {@code ../compras/compras-1.00.pdf}; a
 *     link to a policy that has none becomes plain words
 * @param imprint tells these from any others
 */
public record Neighbours(Map<String, String> files, String imprint) {
    /** No policy has a file: every link to one becomes plain words. */
    public static final Neighbours NONE = of(Map.of());

    public Neighbours {
        files = Map.copyOf(files);
    }

    public static Neighbours of(Map<String, String> files) {
        return new Neighbours(files, new Imprint().and(files).text());
    }
}
