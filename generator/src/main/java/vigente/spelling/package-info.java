/** A Spanish text comes in; its mistakes of spelling and grammar go out, each with what it may have meant. */
@NullMarked
package vigente.spelling;

import org.jspecify.annotations.NullMarked;
