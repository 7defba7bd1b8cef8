/** A preview of the manual and requests of the machine's own browser come in; pages that renew themselves go out. */
@NullMarked
package vigente.serve;

import org.jspecify.annotations.NullMarked;
