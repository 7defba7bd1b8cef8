package vigente.build;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code build} shall do.
 *
 * @param output the folder to publish to, absolute
 * @param templates templates that take the place of the product's own
 * @param assets files for the browser that take the place of the product's own
 * @param pdf whether PDF files are made
 * @param strict whether warnings forbid publishing as errors do
 * @param audience the highest level of confidentiality to publish; everything where it is empty
 * @param clean whether to ignore what earlier builds left in the cache
 * @param withErrors whether to publish what stands in spite of errors
 * @param signing with what to sign the PDF files; they stay unsigned where it is empty
 * @param compress whether text files get a compressed twin beside them
 */
public record Order(
        Sources sources,
        Path output,
        Optional<Path> templates,
        Optional<Path> assets,
        boolean pdf,
        boolean strict,
        Optional<String> audience,
        boolean clean,
        boolean withErrors,
        Optional<Signing> signing,
        boolean compress) {}
