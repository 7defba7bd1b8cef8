/** The search: what readers can look for comes in as neutral documents; script files that answer from a folder go out. */
@NullMarked
package vigente.search;

import org.jspecify.annotations.NullMarked;
