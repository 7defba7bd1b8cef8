/** A manual and a level of confidentiality → the manual that readers of that level may see, without a trace of the rest. */
@NullMarked
package vigente.audience;

import org.jspecify.annotations.NullMarked;
