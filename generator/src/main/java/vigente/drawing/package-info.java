/**
 * Drawings made at build time: outlines and lists of steps or principles come in, vector drawings go out as SVG.
 *
 * <p>Lengths are points, from the upper left corner. The same text gives the same bytes on every machine: widths are read
 * from the faces that come with the program, and every number is rounded to a tenth.
 */
@NullMarked
package vigente.drawing;

import org.jspecify.annotations.NullMarked;
