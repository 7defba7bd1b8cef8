/**
 * The only room that writes files: paths with their bytes come in, a site published in one step or a content folder changed
 * in one step goes out, or the old one stays as it was.
 */
@NullMarked
package vigente.output;

import org.jspecify.annotations.NullMarked;
