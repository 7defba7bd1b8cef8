/** Documents of other programs: bytes and a file name come in; a policy's first working copy goes out, and what was done with each line. */
@NullMarked
package vigente.intake;

import org.jspecify.annotations.NullMarked;
