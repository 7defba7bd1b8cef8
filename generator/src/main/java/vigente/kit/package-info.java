/** The program as it was built → an archive that runs on any machine with Java; a few names → a manual to start from. */
@NullMarked
package vigente.kit;

import org.jspecify.annotations.NullMarked;
