/** The program: a command line comes in, an exit code goes out. */
@NullMarked
package vigente;

import org.jspecify.annotations.NullMarked;
