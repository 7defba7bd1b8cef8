/** The neutral document tree: readers write it, writers read it, and whatever is asked of a text is asked here. */
@NullMarked
package vigente.text;

import org.jspecify.annotations.NullMarked;
