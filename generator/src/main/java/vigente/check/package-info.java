/** One class per rule that an author may break: the manual and a day come in, problems go out. */
@NullMarked
package vigente.check;

import org.jspecify.annotations.NullMarked;
