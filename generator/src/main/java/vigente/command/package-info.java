/** One file per command: arguments, streams and the day come in, an exit code goes out. */
@NullMarked
package vigente.command;

import org.jspecify.annotations.NullMarked;
