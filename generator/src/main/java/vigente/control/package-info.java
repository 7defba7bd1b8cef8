/** Document control: policies and a day come in; states, due dates and what stands against an issue go out. */
@NullMarked
package vigente.control;

import org.jspecify.annotations.NullMarked;
