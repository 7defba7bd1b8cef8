/** The content folder comes in; the manual and the problems of its sources go out. Past this room nothing is unchecked text. */
@NullMarked
package vigente.source;

import org.jspecify.annotations.NullMarked;
