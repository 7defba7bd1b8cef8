/** Markdown text comes in, the neutral document tree and what an author must know about it go out. */
@NullMarked
package vigente.markdown;

import org.jspecify.annotations.NullMarked;
