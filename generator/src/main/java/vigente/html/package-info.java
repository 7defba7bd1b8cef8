/** A text tree comes in, HTML that may be inserted into a page as it stands goes out. */
@NullMarked
package vigente.html;

import org.jspecify.annotations.NullMarked;
