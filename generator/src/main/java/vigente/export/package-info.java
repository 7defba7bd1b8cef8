/** The manual as data for other programs: rows and records come in, JSON, SARIF, CSV and terminal tables go out as text. */
@NullMarked
package vigente.export;

import org.jspecify.annotations.NullMarked;
