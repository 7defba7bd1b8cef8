/**
 * The printed documents: view records and text trees come in, tagged and archivable PDF goes out (PDF/A-3a, PDF/UA-1).
 *
 * <p>Templates make XSL-FO of the records, Apache FOP sets it, one run for each policy, and a pass over the result makes
 * it whole: links, descriptions, page numbers, watermark, metadata. A run's result is a {@link vigente.pdf.Fragment}; it
 * serves both as the policy's own PDF and as its chapter in the manual.
 *
 * <p>So that it can, a {@link vigente.text.Links} made for this room answers with addresses that say what is meant:
 *
 * <ul>
 *   <li>{@code #L-3}: a place in the same policy;
 *   <li>{@code vigente:SLUG} and {@code vigente:SLUG#L-9}: another policy, and a place in it;
 *   <li>{@code vigente:/anexos/plan.html}: a published file, from the site's root;
 *   <li>{@code https:}, {@code http:}, {@code mailto:}, {@code tel:}: the world.
 * </ul>
 *
 * <p>A path of {@code Links.image} is handed to {@link vigente.pdf.Pictures} as it is. Anything else is printed as words without a link. The pass turns the first two into jumps inside the manual, and in
 * a policy's own PDF into links to the other policy's file.
 */
@NullMarked
package vigente.pdf;

import org.jspecify.annotations.NullMarked;
