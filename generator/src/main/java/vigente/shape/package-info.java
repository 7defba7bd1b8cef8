/** What may stand in the data files, said once: from here the reader knows its keys, and editors of text theirs. */
@NullMarked
package vigente.shape;

import org.jspecify.annotations.NullMarked;
