/**
 * What each page shows, as public records ready to print: the manual and its states come in, view records and addresses
 * go out. The same records feed the site's templates and the PDF's, so that both say the same words.
 */
@NullMarked
package vigente.page;

import org.jspecify.annotations.NullMarked;
