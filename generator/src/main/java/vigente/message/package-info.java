/** The words a user sees: a key and its arguments come in, a Spanish sentence goes out. */
@NullMarked
package vigente.message;

import org.jspecify.annotations.NullMarked;
