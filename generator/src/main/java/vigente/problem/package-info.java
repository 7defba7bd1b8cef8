/** What an author must know: places in the sources and problems come in, printed or machine-readable reports go out. */
@NullMarked
package vigente.problem;

import org.jspecify.annotations.NullMarked;
