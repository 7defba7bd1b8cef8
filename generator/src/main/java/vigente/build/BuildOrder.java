package vigente.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What to build.
 *
 * @param content the folder of the sources
 * @param output where the site is published
 * @param templates a folder with templates of one's own; the packed ones otherwise
 * @param assets a folder with browser files of one's own; the packed ones otherwise
 * @param today the day the manual is looked at
 * @param pdf whether PDFs are made
 * @param strict whether warnings stop the publication
 * @param withErrors whether what stands is published though there are errors
 */
public record BuildOrder(
        Path content,
        Path output,
        Optional<Path> templates,
        Optional<Path> assets,
        LocalDate today,
        boolean pdf,
        boolean strict,
        boolean withErrors) {}
