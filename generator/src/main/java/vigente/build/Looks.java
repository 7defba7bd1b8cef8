package vigente.build;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What takes the place of the product's own looks.
 *
 * @param templates a folder of templates; one that is not there is the product's
 * @param assets a folder of files for the browser, likewise
 */
public record Looks(Optional<Path> templates, Optional<Path> assets) {
    /** The product's own. */
    public static final Looks OWN = new Looks(Optional.empty(), Optional.empty());
}
