/** AsciiDoc text comes in, the neutral tree and what its author must know go out. */
@NullMarked
package vigente.asciidoc;

import org.jspecify.annotations.NullMarked;
