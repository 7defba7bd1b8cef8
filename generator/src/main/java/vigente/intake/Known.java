package vigente.intake;

import java.util.List;
import java.util.Set;

/**
 * What the manual already knows.
 *
 * @param title of the manual
 * @param posts that it declares
 * @param codes of its policies, in lower case
 * @param levels of confidentiality, as declared
 * @param notice its notice in plain words
 * @param day of the import, as {@code AAAA-MM-DD}
 */
public record Known(
        String title, List<String> posts, Set<String> codes, List<String> levels, String notice, String day) {
    public Known {
        posts = List.copyOf(posts);
        codes = Set.copyOf(codes);
        levels = List.copyOf(levels);
    }
}
