/** A view record and the name of a template come in, the text of a page or of a print document goes out. */
@NullMarked
package vigente.template;

import org.jspecify.annotations.NullMarked;
